package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * Which image a differencing one rests on (MS-VHDX 2.6.2.6).
 *
 * @param linkages the write identifiers that the parent may have, in lower case without braces
 * @param names where the parent was, the most promising first; only the last parts count
 */
record ParentLocator(Set<String> linkages, List<String> names) {

  private static final int HEADER = 20;
  private static final int ENTRY = 12;

  static ParentLocator read(ImageStructures image, ByteBuffer bytes, long at)
      throws InputException {
    if (bytes.capacity() < HEADER || !Guids.get(bytes, 0).equals(Guids.VHDX_LOCATOR)) {
      throw image.refused(
          Sentence.of("its parent locator"), at, Sentence.of("is of a kind that is not known"));
    }
    Map<String, String> values = values(image, bytes, at);
    Set<String> linkages = new LinkedHashSet<>();
    for (String key : List.of("parent_linkage", "parent_linkage2")) {
      @Nullable String linkage = values.get(key);
      if (linkage != null) {
        linkages.add(linkage.replace("{", "").replace("}", "").toLowerCase(Locale.ROOT));
      }
    }
    List<String> names = new ArrayList<>();
    for (String key : List.of("relative_path", "absolute_win32_path")) {
      @Nullable String name = values.get(key);
      if (name != null) {
        names.add(name);
      }
    }
    if (linkages.isEmpty() || names.isEmpty()) {
      throw image.refused(
          Sentence.of("its parent locator"),
          at,
          Sentence.of("does not tell which image the parent is"));
    }
    return new ParentLocator(linkages, names);
  }

  private static Map<String, String> values(ImageStructures image, ByteBuffer bytes, long at)
      throws InputException {
    int count = Short.toUnsignedInt(bytes.getShort(18));
    Map<String, String> values = new HashMap<>();
    if (HEADER + count * ENTRY > bytes.capacity()) {
      throw image.refused(
          Sentence.of("its parent locator"),
          at,
          Sentence.of("has more entries than room for them"));
    }
    for (int i = 0; i < count; i++) {
      int entry = HEADER + i * ENTRY;
      String key = text(image, bytes, at, bytes.getInt(entry), bytes.getShort(entry + 8));
      String value = text(image, bytes, at, bytes.getInt(entry + 4), bytes.getShort(entry + 10));
      values.put(key, value);
    }
    return values;
  }

  private static String text(
      ImageStructures image, ByteBuffer bytes, long at, int offset, short size)
      throws InputException {
    int length = Short.toUnsignedInt(size);
    if (Integer.toUnsignedLong(offset) + length > bytes.capacity() || length % 2 != 0) {
      throw image.refused(
          Sentence.of("its parent locator"), at, Sentence.of("points outside itself"));
    }
    byte[] text = new byte[length];
    bytes.get(offset, text);
    return new String(text, StandardCharsets.UTF_16LE);
  }
}
