package ovation.packaging.archive.tar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import ovation.model.text.Sentence;

/**
 * One header block of 512 bytes, checked but not yet judged.
 *
 * @param rawName the name field, after the prefix field where the dialect has one; one character a
 *     byte, whatever the encoding
 * @param size the size field in bytes; nothing if it is blank
 * @param type the type flag
 * @param dialect by its magic
 */
record TarHeader(String rawName, OptionalLong size, char type, Dialect dialect) {

  static final int BLOCK = 512;

  private static final int CHECKSUM = 148;
  private static final int CHECKSUM_LENGTH = 8;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;

  /** The writers that magic bytes tell apart. */
  enum Dialect {
    /** {@code ustar\0} with version {@code 00}, or blank and NUL as ovftool writes. */
    USTAR,
    /** {@code ustar}, two blanks and a NUL: there is no prefix field. */
    GNU,
    /** No magic at all, as before 1988. */
    V7
  }

  /**
   * Reads a header.
   *
   * @throws TarFormatException if the checksum or the magic is wrong, or a number is none
   */
  static TarHeader parse(byte[] block) throws TarFormatException {
    checkSum(block);
    Dialect dialect = dialect(block);
    String name = field(block, 0, 100);
    if (dialect == Dialect.USTAR && block[PREFIX] != 0) {
      name = field(block, PREFIX, 155) + "/" + name;
    }
    OptionalLong size = TarNumber.parse(block, 124, 12);
    return new TarHeader(name, size, (char) (block[156] & 0xFF), dialect);
  }

  static boolean isZero(byte[] block) {
    return Arrays.equals(block, new byte[BLOCK]);
  }

  private static void checkSum(byte[] block) throws TarFormatException {
    OptionalLong stored = TarNumber.parse(block, CHECKSUM, CHECKSUM_LENGTH);
    long unsigned = 0;
    long signed = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean inField = i >= CHECKSUM && i < CHECKSUM + CHECKSUM_LENGTH;
      unsigned += inField ? ' ' : block[i] & 0xFF;
      signed += inField ? ' ' : block[i];
    }
    if (stored.isEmpty() || (stored.getAsLong() != unsigned && stored.getAsLong() != signed)) {
      throw new TarFormatException(Sentence.of("its checksum is wrong"));
    }
  }

  private static Dialect dialect(byte[] block) throws TarFormatException {
    byte[] magic = Arrays.copyOfRange(block, MAGIC, MAGIC + 8);
    return switch (new String(magic, StandardCharsets.ISO_8859_1)) {
      case "ustar\00000", "ustar\0 \0" -> Dialect.USTAR;
      case "ustar  \0" -> Dialect.GNU;
      case "\0\0\0\0\0\0\0\0" -> Dialect.V7;
      default -> throw new TarFormatException(Sentence.of("its format is unknown"));
    };
  }

  private static String field(byte[] block, int offset, int length) {
    int end = offset;
    while (end < offset + length && block[end] != 0) {
      end++;
    }
    return new String(block, offset, end - offset, StandardCharsets.ISO_8859_1);
  }
}
