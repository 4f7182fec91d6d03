package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageStructures;

/** Reads the text that describes a disk, and refuses every line that is not understood. */
final class DescriptorReader {

  /**
   * QEMU writes a shorter CID over a longer one and leaves the last bytes of the old text behind
   * the new end. A CID has at most eight digits.
   */
  private static final int LEFTOVER = 9;

  /** The longest text, in bytes. */
  static final int MOST_BYTES = (1 << 20) - 1;

  private static final int MOST_EXTENTS = 4096;
  private static final Pattern ENTRY =
      Pattern.compile("([A-Za-z][\\w.\\-]*)[ \\t]*=[ \\t]*(\"([^\"]*)\"|[^\"]*?)[ \\t]*");
  private static final Pattern EXTENT =
      Pattern.compile(
          "(RW|RDONLY|NOACCESS)[ \\t]+([0-9]{1,19})[ \\t]+([A-Z0-9]+)"
              + "(?:[ \\t]+\"([^\"]*)\"(?:[ \\t]+([0-9]{1,19})(?:[ \\t]+\\S+[ \\t]+\\S+)?)?)?"
              + "[ \\t]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Fa-f]{1,8}");

  private final ImageStructures image;
  private final long offset;
  private final Map<String, String> entries = new HashMap<>();
  private final List<ExtentLine> extents = new ArrayList<>();
  private long sectors;

  private DescriptorReader(ImageStructures image, long offset) {
    this.image = image;
    this.offset = offset;
  }

  /**
   * Reads a descriptor.
   *
   * @param offset where the text begins in the file, in bytes, for messages
   * @param bytes the text, which may end in zeros
   */
  static Descriptor read(ImageStructures image, long offset, ByteBuffer bytes)
      throws InputException {
    return new DescriptorReader(image, offset).read(bytes);
  }

  private Descriptor read(ByteBuffer bytes) throws InputException {
    int line = 0;
    for (String text : decode(bytes).split("\r?\n", -1)) {
      line++;
      read(text.strip(), line);
    }
    String version = entries.getOrDefault("version", "1");
    if (!version.matches("[1-5]")) {
      throw refused(
          Sentence.of("is of version “{0}”, which is not known", PackageText.visible(version)));
    }
    for (String name : List.of("cid", "parentcid")) {
      String identifier = entries.get(name);
      if (identifier != null && !IDENTIFIER.matcher(identifier).matches()) {
        throw refused(
            Sentence.of("has no possible {0}: “{1}”", name, PackageText.visible(identifier)));
      }
    }
    return new Descriptor(Map.copyOf(entries), List.copyOf(extents));
  }

  private InputException refused(Sentence reason) {
    return image.refused(Sentence.of("its descriptor"), offset, reason);
  }

  private String decode(ByteBuffer bytes) throws InputException {
    int end = bytes.position();
    while (end < bytes.limit() && bytes.get(end) != 0) {
      end++;
    }
    for (int i = end + LEFTOVER; i < bytes.limit(); i++) {
      if (bytes.get(i) != 0) {
        throw refused(
            Sentence.of("goes on after its end, at byte {0}", offset + i - bytes.position()));
      }
    }
    ByteBuffer text = bytes.slice(bytes.position(), end - bytes.position());
    String decoded;
    try {
      decoded = StandardCharsets.UTF_8.newDecoder().decode(text.duplicate()).toString();
    } catch (CharacterCodingException older) {
      decoded = Charset.forName("windows-1252").decode(text).toString();
    }
    if (decoded.chars().anyMatch(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0)) {
      throw refused(Sentence.of("holds characters that are no text"));
    }
    return decoded;
  }

  private void read(String text, int line) throws InputException {
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    Matcher extent = EXTENT.matcher(text);
    if (extent.matches()) {
      add(extent, line);
      return;
    }
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      throw refused(
          Sentence.of("is not understood in line {0}: “{1}”", line, PackageText.visible(text)));
    }
    String name = entry.group(1).toLowerCase(Locale.ROOT);
    String value = entry.group(3) == null ? entry.group(2) : entry.group(3);
    if (entries.putIfAbsent(name, value) != null && !name.startsWith("ddb.")) {
      throw refused(
          Sentence.of("sets “{0}” again in line {1}", PackageText.visible(entry.group(1)), line));
    }
  }

  private void add(Matcher found, int line) throws InputException {
    if (found.group(1).equalsIgnoreCase("NOACCESS")) {
      throw refused(Sentence.of("denies access to a part of the disk in line {0}", line));
    }
    long length = number(found.group(2));
    String name = found.group(4) == null ? "" : found.group(4);
    ExtentLine.Type type = type(found.group(3).toUpperCase(Locale.ROOT), line);
    long start = found.group(5) == null ? 0 : number(found.group(5));
    boolean placed = start >= 0 && start <= Sector.MOST;
    if (length <= 0 || length > Sector.MOST - sectors || !placed) {
      throw refused(Sentence.of("gives an extent no possible size or place in line {0}", line));
    }
    boolean named = type == ExtentLine.Type.ZERO ? name.isEmpty() : isFileName(name);
    if (!named) {
      throw refused(
          Sentence.of(
              "names an extent that is no file beside it in line {0}: “{1}”; put all files of the"
                  + " disk into one folder and name them without one",
              line, PackageText.visible(name)));
    }
    if (extents.size() == MOST_EXTENTS) {
      throw refused(Sentence.of("has more than {0} extents", MOST_EXTENTS));
    }
    sectors += length;
    extents.add(new ExtentLine(length, type, name, start));
  }

  /** What does not fit is no possible number either. */
  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLarge) {
      return -1;
    }
  }

  private ExtentLine.Type type(String name, int line) throws InputException {
    return switch (name) {
      case "FLAT" -> ExtentLine.Type.FLAT;
      case "VMFS" -> ExtentLine.Type.VMFS;
      case "SPARSE" -> ExtentLine.Type.SPARSE;
      case "ZERO" -> ExtentLine.Type.ZERO;
      default ->
          throw refused(
              Sentence.of(
                  "has an extent of the type “{0}” in line {1}, which is not read; export the"
                      + " machine with the product that it belongs to",
                  PackageText.visible(name), line));
    };
  }

  private static boolean isFileName(String name) {
    return !name.isBlank()
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':');
  }
}
