package ovation.packaging.archive.tar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** Extended headers that wait for the member they speak of. */
final class TarExtensions {

  private byte @Nullable [] longName;
  private boolean longLink;
  private @Nullable PaxRecords pax;

  boolean isPending() {
    return longName != null || longLink || pax != null;
  }

  void clear() {
    longName = null;
    longLink = false;
    pax = null;
  }

  void longName(byte[] content) throws TarFormatException {
    if (longName != null) {
      throw new TarFormatException(Sentence.of("it has two long names"));
    }
    longName = untilNul(content);
  }

  void longLink(byte[] ignored) throws TarFormatException {
    if (longLink) {
      throw new TarFormatException(Sentence.of("it has two long links"));
    }
    longLink = true;
  }

  void pax(byte[] content) throws TarFormatException {
    if (pax != null) {
      throw new TarFormatException(Sentence.of("it has two extended headers"));
    }
    pax = PaxRecords.parse(content);
    if (pax.isSparse()) {
      throw new TarFormatException(Sentence.of("it is a sparse file, which only GNU tar can read"));
    }
  }

  void global(byte[] content) throws TarFormatException {
    PaxRecords records = PaxRecords.parse(content);
    if (records.path().isPresent() || records.size().isPresent() || records.isSparse()) {
      throw new TarFormatException(Sentence.of("a global header sets names or sizes"));
    }
  }

  String name(TarHeader header, TarCatalogue catalogue) throws TarFormatException {
    byte[] raw = header.rawName().getBytes(StandardCharsets.ISO_8859_1);
    byte[] path = pax == null ? null : pax.path().orElse(null);
    if (longName != null && path != null && !Arrays.equals(longName, path)) {
      throw new TarFormatException(Sentence.of("two extended headers name it differently"));
    }
    if (path != null) {
      raw = path;
    } else if (longName != null) {
      raw = longName;
    }
    String name = decode(raw, catalogue);
    if (isPending()) {
      catalogue.extended(name);
    }
    return name;
  }

  /**
   * Returns the size, in bytes, on which the header and the extended header must agree, unless the
   * header's field cannot hold it and says nothing.
   */
  long size(TarHeader header, long octalLimit) throws TarFormatException {
    OptionalLong extended = pax == null ? OptionalLong.empty() : pax.size();
    OptionalLong plain = header.size();
    if (extended.isEmpty()) {
      return plain.orElseThrow(() -> new TarFormatException(Sentence.of("its size is missing")));
    }
    long size = extended.getAsLong();
    boolean silent = plain.isEmpty() || plain.getAsLong() == 0;
    boolean full = plain.isPresent() && plain.getAsLong() == octalLimit - 1;
    boolean substitute = size >= octalLimit && (silent || full);
    if (!substitute && plain.orElse(-1) != size) {
      throw new TarFormatException(
          Sentence.of("its header and its extended header give different sizes"));
    }
    return size;
  }

  private static String decode(byte[] raw, TarCatalogue catalogue) {
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      name = new String(raw, StandardCharsets.ISO_8859_1);
      catalogue.remark("K-09", Sentence.of("A member's name is not UTF-8 text."), name);
    }
    String plain = name;
    while (plain.startsWith("./") && plain.length() > 2) {
      plain = plain.substring(2);
    }
    return plain;
  }

  private static byte[] untilNul(byte[] content) {
    int end = 0;
    while (end < content.length && content[end] != 0) {
      end++;
    }
    return Arrays.copyOf(content, end);
  }
}
