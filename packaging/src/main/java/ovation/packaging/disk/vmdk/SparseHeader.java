package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The first sector of a stream, and its footer, which differs in the directory's place only.
 *
 * @param capacity of the disk in sectors
 * @param directory sector of the grain directory, or {@link #AT_END}
 */
record SparseHeader(long capacity, long directory) {

  /** The directory's place is in the footer. */
  static final long AT_END = -1;

  /** The first sector of the text that describes the disk. */
  static final int DESCRIPTOR = 1;

  /** The length of that text in sectors. */
  static final int DESCRIPTOR_SECTORS = 1;

  /** The sectors before the first grain. */
  static final int OVERHEAD = 128;

  /** ESXi takes no other version for a stream. */
  private static final int VERSION = 3;

  /** Line ends can be tested; grains are compressed; markers are present. */
  private static final int FLAGS = 0x30001;

  private static final short DEFLATE = 1;

  byte[] toSector() {
    return ByteBuffer.allocate(Sector.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("KDMV".getBytes(StandardCharsets.US_ASCII))
        .putInt(VERSION)
        .putInt(FLAGS)
        .putLong(capacity)
        .putLong(Sector.GRAIN_SECTORS)
        .putLong(DESCRIPTOR)
        .putLong(DESCRIPTOR_SECTORS)
        .putInt(Sector.TABLE_ENTRIES)
        .putLong(0)
        .putLong(directory)
        .putLong(OVERHEAD)
        .put((byte) 0)
        .put(new byte[] {'\n', ' ', '\r', '\n'})
        .putShort(DEFLATE)
        .array();
  }
}
