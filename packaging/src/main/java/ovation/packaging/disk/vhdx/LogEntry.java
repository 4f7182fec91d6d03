package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the log: sectors and zeros for places in the file (MS-VHDX 2.3.1).
 *
 * @param bytes the whole entry
 * @param tail where the oldest entry of its sequence begins in the log in bytes
 * @param descriptors how many of them it has
 * @param flushed the file had at least this size in bytes when the entry was written
 * @param last the file must have at least this size in bytes
 */
record LogEntry(
    ByteBuffer bytes, long tail, long sequence, int descriptors, long flushed, long last) {

  static final int SECTOR = 4096;
  static final int MARK = 0x65676f6c;
  static final int ZERO_MARK = 0x6f72657a;
  static final int DATA_MARK = 0x63736564;
  static final int SECTOR_MARK = 0x61746164;
  static final int HEADER = 64;
  static final int DESCRIPTOR = 32;

  /**
   * Reads an entry; nothing if it is torn, old, or none at all.
   *
   * @param log the whole log
   * @param at where the entry begins in the log in bytes
   */
  static Optional<LogEntry> read(ByteBuffer log, int at, UUID guid) {
    if (log.getInt(at) != MARK) {
      return Optional.empty();
    }
    long length = Integer.toUnsignedLong(log.getInt(at + 8));
    if (length < SECTOR || length % SECTOR != 0 || length > log.capacity()) {
      return Optional.empty();
    }
    ByteBuffer bytes = around(log, at, (int) length);
    LogEntry entry =
        new LogEntry(
            bytes,
            Integer.toUnsignedLong(bytes.getInt(12)),
            bytes.getLong(16),
            bytes.getInt(24),
            bytes.getLong(48),
            bytes.getLong(56));
    boolean sound =
        entry.sequence != 0
            && Guids.get(bytes, 32).equals(guid)
            && entry.tail % SECTOR == 0
            && entry.tail < log.capacity()
            && Crc.holds(bytes)
            && entry.isWhole();
    return sound ? Optional.of(entry) : Optional.empty();
  }

  /** The log is a ring. */
  private static ByteBuffer around(ByteBuffer log, int at, int length) {
    int first = Math.min(length, log.capacity() - at);
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(0, log, at, first);
    bytes.put(first, log, 0, length - first);
    return bytes;
  }

  /** Whether all descriptors and sectors belong to this entry. */
  private boolean isWhole() {
    long room = (long) bytes.capacity() - HEADER;
    if (descriptors < 0 || (long) descriptors * DESCRIPTOR > room) {
      return false;
    }
    int sector = firstSector();
    for (int i = 0; i < descriptors; i++) {
      int at = descriptor(i);
      int mark = bytes.getInt(at);
      if (bytes.getLong(at + 24) != sequence || mark != ZERO_MARK && mark != DATA_MARK) {
        return false;
      }
      if (mark == DATA_MARK) {
        if (sector + SECTOR > bytes.capacity()
            || bytes.getInt(sector) != SECTOR_MARK
            || bytes.getInt(sector + 4) != (int) (sequence >>> 32)
            || bytes.getInt(sector + SECTOR - 4) != (int) sequence) {
          return false;
        }
        sector += SECTOR;
      }
    }
    return sector <= bytes.capacity();
  }

  /** Returns where a descriptor begins in the entry. */
  int descriptor(int number) {
    return HEADER + DESCRIPTOR * number;
  }

  /** Returns where the first sector of data begins in the entry. */
  int firstSector() {
    return (HEADER + DESCRIPTOR * descriptors + SECTOR - 1) / SECTOR * SECTOR;
  }

  int length() {
    return bytes.capacity();
  }
}
