package ovation.model.rules;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Property;
import ovation.model.envelope.VirtualSystem;

/** How messages name things. Values from a package are shown in one line and cut to length. */
public final class Wording {

  private static final int LONGEST = 80;

  private Wording() {}

  /** A value in quotation marks, in one line of at most 80 characters. */
  public static String quoted(@Nullable String value) {
    return '"' + plain(value) + '"';
  }

  /** A value in one line of at most 80 characters, without control and direction marks. */
  public static String plain(@Nullable String value) {
    if (value == null) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    int shown = 0;
    boolean blank = false;
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (isVisible(c)) {
        if (blank && !out.isEmpty()) {
          out.append(' ');
          shown++;
        }
        blank = false;
        if (shown >= LONGEST - 1) {
          return out.append('…').toString();
        }
        out.appendCodePoint(c);
        shown++;
      }
    }
    return out.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }

  /** {@code 1 device}, {@code 3 devices}. */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A file for the start of a sentence: {@code File "file1"}. */
  public static String name(FileReference file) {
    return named("File", "A file", file.id(), file.href());
  }

  /** A disk for the start of a sentence: {@code Disk "vmdisk1"}. */
  public static String name(Disk disk) {
    return named("Disk", "A disk", disk.diskId(), disk.fileRef());
  }

  /** A system or collection for the start of a sentence: {@code System "vm1"}. */
  public static String name(Content content) {
    return content instanceof VirtualSystem
        ? named("System", "A system", content.id(), null)
        : named("Collection", "A collection", content.id(), null);
  }

  /** A property for the start of a sentence: {@code Property "hostname"}. */
  public static String name(Property property) {
    return named("Property", "A property", property.key(), null);
  }

  /** A device for the start of a sentence: its own name, else {@code Device 5} by its id. */
  public static String name(HardwareItem item) {
    for (String name : new @Nullable String[] {item.elementName(), item.caption()}) {
      if (name != null && !plain(name).isEmpty()) {
        return plain(name);
      }
    }
    return named("Device", "A device", item.instanceID(), null);
  }

  private static String named(
      String kind, String unnamed, @Nullable String first, @Nullable String second) {
    String shown = first == null || first.isBlank() ? second : first;
    return shown == null || shown.isBlank() ? unnamed : kind + " " + quoted(shown);
  }

  /** What is said of a quantity whose unit is not spelled as the standard spells it. */
  public static String unit(String what, @Nullable String given, String standard) {
    return what
        + " is measured in "
        + quoted(given)
        + "; the standard writes "
        + quoted(standard)
        + ".";
  }
}
