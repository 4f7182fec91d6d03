package ovation.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Property;
import ovation.model.envelope.VirtualSystem;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** How messages name things. Values from a package are shown in one line and cut to length. */
public final class Wording {

  private static final int LONGEST = 80;

  private Wording() {}

  /** A value in quotation marks, in one line of at most 80 characters. */
  public static Quoted quoted(@Nullable String value) {
    return new Quoted(plain(value));
  }

  /** A value in one line of at most 80 characters, without control and direction marks. */
  public static String plain(@Nullable String value) {
    return plain(value, LONGEST);
  }

  private static String plain(@Nullable String value, int longest) {
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
        if (shown >= longest - 1) {
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

  /** A part of a sentence with its words from the package in one line and cut to length. */
  public static Sentence cut(Sentence part) {
    int length = part.text().length();
    List<Object> arguments = new ArrayList<>(part.arguments());
    arguments.replaceAll(argument ->
        switch (argument) {
          case Quoted(String text) -> new Quoted(plain(text));
          case String text -> plain(text, LONGEST - length + text.length());
          default -> argument;
        });
    return new Sentence(part.pattern(), arguments);
  }

  /** A file for the start of a sentence: {@code File "file1"}. */
  public static Sentence name(FileReference file) {
    return shown(file.id(), file.href())
        .map(id -> Sentence.of("File {0}", id))
        .orElseGet(() -> Sentence.of("A file"));
  }

  /** A disk for the start of a sentence: {@code Disk "vmdisk1"}. */
  public static Sentence name(Disk disk) {
    return shown(disk.diskId(), disk.fileRef())
        .map(id -> Sentence.of("Disk {0}", id))
        .orElseGet(() -> Sentence.of("A disk"));
  }

  /** A system or collection for the start of a sentence: {@code System "vm1"}. */
  public static Sentence name(Content content) {
    boolean system = content instanceof VirtualSystem;
    return shown(content.id(), null)
        .map(id -> Sentence.of(system ? "System {0}" : "Collection {0}", id))
        .orElseGet(() -> Sentence.of(system ? "A system" : "A collection"));
  }

  /** A property for the start of a sentence: {@code Property "hostname"}. */
  public static Sentence name(Property property) {
    return shown(property.key(), null)
        .map(key -> Sentence.of("Property {0}", key))
        .orElseGet(() -> Sentence.of("A property"));
  }

  /** A device for the start of a sentence: its own name, else {@code Device 5} by its id. */
  public static Sentence name(HardwareItem item) {
    for (String name : new @Nullable String[] {item.elementName(), item.caption()}) {
      if (name != null && !plain(name).isEmpty()) {
        return Sentence.asItIs(plain(name));
      }
    }
    return shown(item.instanceID(), null)
        .map(id -> Sentence.of("Device {0}", id))
        .orElseGet(() -> Sentence.of("A device"));
  }

  private static Optional<Quoted> shown(@Nullable String first, @Nullable String second) {
    String shown = first == null || first.isBlank() ? second : first;
    return shown == null || shown.isBlank() ? Optional.empty() : Optional.of(quoted(shown));
  }

  /** What is said of a quantity whose unit is not spelled as the standard spells it. */
  public static Sentence unit(Object what, @Nullable String given, String standard) {
    return Sentence.of(
        "{0} is measured in {1}; the standard writes {2}.", what, quoted(given), quoted(standard));
  }
}
