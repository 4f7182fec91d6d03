package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;

/**
 * The names under which a differencing image knows its parent: its locators of Windows
 * (specification, "Parent Locator": W2ru a relative path, W2ku an absolute one, UTF-16
 * little-endian) and the parent's name in the dynamic header (UTF-16 big-endian).
 */
final class ParentNames {

  private static final int NAME_AT = 64;
  private static final int NAME_LENGTH = 512;
  private static final int LOCATORS_AT = 576;
  private static final int LOCATORS = 8;
  private static final int LOCATOR_LENGTH = 24;
  private static final int RELATIVE = 0x57327275;
  private static final int ABSOLUTE = 0x57326b75;
  private static final int LONGEST_PATH = 1 << 16;

  private ParentNames() {}

  /**
   * Returns the names, the last part of each path, the best first.
   *
   * @throws InputException if a locator lies outside the file
   */
  static Set<String> of(ImageSource source, ImageStructures image, DynamicHeader header)
      throws InputException {
    Set<String> names = new LinkedHashSet<>();
    for (int platform : new int[] {RELATIVE, ABSOLUTE}) {
      for (int i = 0; i < LOCATORS; i++) {
        ByteBuffer locator = header.bytes().slice(LOCATORS_AT + i * LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) == platform) {
          add(names, path(source, image, locator));
        }
      }
    }
    byte[] name = new byte[NAME_LENGTH];
    header.bytes().get(NAME_AT, name);
    add(names, new String(name, StandardCharsets.UTF_16BE));
    return names;
  }

  private static String path(ImageSource source, ImageStructures image, ByteBuffer locator)
      throws InputException {
    int length = locator.getInt(8);
    long offset = locator.getLong(16);
    if (length < 0 || length > LONGEST_PATH || offset < 0 || offset > source.size() - length) {
      throw image.refused(
          Sentence.of("its parent locator"),
          offset,
          Sentence.of(
              "of {0} bytes lies outside the file or is too long",
              Integer.toUnsignedString(length)));
    }
    ByteBuffer path = ByteBuffer.allocate(length);
    source.read(offset, path);
    return new String(path.array(), StandardCharsets.UTF_16LE);
  }

  private static void add(Set<String> names, String path) {
    int zero = path.indexOf('\0');
    String text = zero < 0 ? path : path.substring(0, zero);
    String last = text.substring(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1);
    if (!last.isBlank()) {
      names.add(last);
    }
  }
}
