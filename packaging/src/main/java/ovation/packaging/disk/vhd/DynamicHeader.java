package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * The header of dynamic and differencing images (specification, "Dynamic Disk Header Format").
 *
 * @param offset in the file in bytes
 * @param table where the block allocation table begins, in bytes
 * @param entries of the table
 * @param block the size of a block in bytes, without its sector bitmap
 * @param parent the unique id of the parent
 * @param bytes the header itself, for what only children have
 */
record DynamicHeader(
    long offset, long table, long entries, int block, UUID parent, ByteBuffer bytes) {

  static final int LENGTH = 1024;
  static final String COOKIE = "cxsparse";
  static final int CHECKSUM_AT = 36;

  private static final long LEAST_BLOCK = 512L << 10;
  private static final long MOST_BLOCK = 256L << 20;

  /**
   * Reads the header that a footer names.
   *
   * @throws InputException if it is damaged, or a field cannot be
   */
  static DynamicHeader read(ImageStructures image, VhdFooter footer) throws InputException {
    long offset = footer.dataOffset();
    OptionalLong size = image.size();
    if (offset < 0 || size.isPresent() && offset > size.getAsLong() - LENGTH) {
      throw image.refused(
          Sentence.of("its dynamic header"),
          offset,
          Sentence.of("lies outside the file: the image is damaged or truncated"));
    }
    ByteBuffer header = image.structure(offset, LENGTH, ByteOrder.BIG_ENDIAN);
    byte[] cookie = new byte[COOKIE.length()];
    header.get(0, cookie);
    if (!new String(cookie, StandardCharsets.ISO_8859_1).equals(COOKIE)) {
      throw image.refused(
          Sentence.of("its dynamic header"),
          offset,
          Sentence.of("is missing: its mark is not there"));
    }
    if (!VhdChecksum.holds(header, CHECKSUM_AT)) {
      throw image.refused(
          Sentence.of("its dynamic header"),
          offset,
          Sentence.of("is damaged: its checksum is wrong"));
    }
    if (header.getInt(24) >>> 16 != 1) {
      throw image.refused(
          Sentence.of("its dynamic header"),
          offset,
          Sentence.of("has the version {0}, not 1.0", Integer.toHexString(header.getInt(24))));
    }
    long block = Integer.toUnsignedLong(header.getInt(32));
    if (!ImageStructures.isPowerOfTwo(block, LEAST_BLOCK, MOST_BLOCK)) {
      throw image.refused(
          Sentence.of("its dynamic header"),
          offset,
          Sentence.of(
              "says blocks of {0} bytes; a power of two from 512 KiB to 256 MiB is possible",
              block));
    }
    return checked(
        image,
        footer,
        new DynamicHeader(
            offset,
            header.getLong(16),
            Integer.toUnsignedLong(header.getInt(28)),
            (int) block,
            new UUID(header.getLong(40), header.getLong(48)),
            header));
  }

  private static DynamicHeader checked(
      ImageStructures image, VhdFooter footer, DynamicHeader header) throws InputException {
    if (header.entries * header.block < footer.capacity()) {
      throw image.refused(
          Sentence.of("its dynamic header"),
          header.offset,
          Sentence.of(
              "has a block allocation table of {0} entries, too few for the disk's {1} bytes",
              header.entries, footer.capacity()));
    }
    OptionalLong size = image.size();
    long most = size.orElse(Long.MAX_VALUE) - 4 * header.entries;
    if (header.table < 0 || header.table > most) {
      throw image.refused(
          Sentence.of("its block allocation table"),
          header.table,
          Sentence.of(
              "of {0} entries lies outside the file: the image is damaged or truncated",
              header.entries));
    }
    return header;
  }

  /** The size of the sector bitmap before each block: a bit per sector, in whole sectors. */
  int bitmap() {
    return Math.max(1, block / 512 / 8 / 512) * 512;
  }
}
