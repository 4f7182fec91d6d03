package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The structures of a new image that do not depend on its content (MS-VHDX 2.2, 2.6).
 *
 * @param capacity of the disk in bytes
 * @param blockSize in bytes
 * @param content what the identifiers are derived from
 */
record VhdxLayout(long capacity, int blockSize, boolean fixed, String content) {

  private static final int MIB = 1 << 20;
  private static final int LOGICAL_SECTOR = 512;
  private static final int PHYSICAL_SECTOR = 4096;
  private static final long UNSIGNED_MINUS_ONE = 0xffff_ffffL;
  private static final int LOG_OFFSET = MIB;
  private static final int METADATA_OFFSET = 2 * MIB;
  private static final int BAT_OFFSET = 3 * MIB;

  long metadataOffset() {
    return METADATA_OFFSET;
  }

  long batOffset() {
    return BAT_OFFSET;
  }

  private int batLength() {
    long blocks = (capacity + blockSize - 1) / blockSize;
    long chunk = ((long) LOGICAL_SECTOR << 23) / blockSize;
    // For a disk without blocks QEMU counts one less than none, in 32 bits, and opens no image
    // whose table is smaller than that.
    long entries = blocks == 0 ? UNSIGNED_MINUS_ONE / chunk : blocks + (blocks - 1) / chunk;
    return Math.toIntExact((entries * Long.BYTES + MIB - 1) / MIB * MIB);
  }

  /** Returns where the first block begins in bytes. */
  long dataOffset() {
    return (long) BAT_OFFSET + batLength();
  }

  /** Returns the file's first MiB, up to the end of the second region table. */
  ByteBuffer headers() {
    int size = (int) RegionTable.SECOND_AT + RegionTable.SIZE;
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(VhdxFormat.MARK.getBytes(StandardCharsets.US_ASCII));
    bytes.put("Ovation".getBytes(StandardCharsets.UTF_16LE));
    header(part(bytes, FileHeader.FIRST_AT, FileHeader.SIZE), 0);
    header(part(bytes, FileHeader.SECOND_AT, FileHeader.SIZE), 1);
    regions(part(bytes, RegionTable.FIRST_AT, RegionTable.SIZE));
    regions(part(bytes, RegionTable.SECOND_AT, RegionTable.SIZE));
    return bytes.clear();
  }

  private static ByteBuffer part(ByteBuffer bytes, long at, int length) {
    return bytes.slice((int) at, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void header(ByteBuffer header, long sequence) {
    header.putInt(0, FileHeader.MARK);
    header.putLong(8, sequence);
    Guids.put(header, 16, Guids.of("file write", content));
    Guids.put(header, 32, Guids.of("data write", content));
    header.putShort(66, (short) 1);
    header.putInt(68, MIB);
    header.putLong(72, LOG_OFFSET);
    Crc.seal(header);
  }

  private void regions(ByteBuffer table) {
    table.putInt(0, RegionTable.MARK);
    table.putInt(8, 2);
    region(table, 0, Guids.BAT_REGION, BAT_OFFSET, batLength());
    region(table, 1, Guids.METADATA_REGION, METADATA_OFFSET, MIB);
    Crc.seal(table);
  }

  private static void region(ByteBuffer table, int number, UUID kind, long offset, int length) {
    int at = RegionTable.FIRST_ENTRY + RegionTable.ENTRY * number;
    Guids.put(table, at, kind);
    table.putLong(at + 16, offset);
    table.putInt(at + 24, length);
    table.putInt(at + 28, 1);
  }

  /** Returns the metadata. */
  ByteBuffer metadata() {
    ByteBuffer bytes = ByteBuffer.allocate(Metadata.TABLE + PHYSICAL_SECTOR);
    bytes.order(ByteOrder.LITTLE_ENDIAN).put("metadata".getBytes(StandardCharsets.US_ASCII));
    int at = Metadata.TABLE;
    bytes.putInt(at, blockSize).putInt(at + 4, fixed ? 1 : 0);
    at = item(bytes, Guids.FILE_PARAMETERS, at, 8, false);
    bytes.putLong(at, capacity);
    at = item(bytes, Guids.DISK_SIZE, at, 8, true);
    Guids.put(bytes, at, Guids.of("disk", content));
    at = item(bytes, Guids.DISK_ID, at, 16, true);
    bytes.putInt(at, LOGICAL_SECTOR);
    at = item(bytes, Guids.LOGICAL_SECTOR, at, 4, true);
    bytes.putInt(at, PHYSICAL_SECTOR);
    item(bytes, Guids.PHYSICAL_SECTOR, at, 4, true);
    return bytes.clear();
  }

  /** Adds an entry for an item; returns where the next item begins. */
  private static int item(ByteBuffer bytes, UUID kind, int at, int length, boolean ofDisk) {
    int number = Short.toUnsignedInt(bytes.getShort(10)) + 1;
    int entry = Metadata.ENTRY * number;
    bytes.putShort(10, (short) number);
    Guids.put(bytes, entry, kind);
    bytes.putInt(entry + 16, at);
    bytes.putInt(entry + 20, length);
    bytes.putInt(entry + 24, Metadata.IS_REQUIRED | (ofDisk ? Metadata.IS_DISK : 0));
    return at + length;
  }
}
