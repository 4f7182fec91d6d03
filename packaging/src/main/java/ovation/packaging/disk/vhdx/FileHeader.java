package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.UUID;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * The header of a VHDX, of which there are two copies (MS-VHDX 2.2.2).
 *
 * @param sequence the copy with the larger number counts
 * @param dataWrite changes whenever the content does
 * @param log the entries of the log that count carry it; zeros if there is nothing to replay
 * @param logOffset where the log begins in bytes
 * @param logLength of the log in bytes
 */
record FileHeader(long sequence, UUID dataWrite, UUID log, long logOffset, long logLength) {

  static final int SIZE = 4096;
  static final long FIRST_AT = 64L << 10;
  static final long SECOND_AT = 128L << 10;
  static final int MARK = 0x64616568;

  private static final long MIB = 1L << 20;

  static FileHeader read(ImageStructures image) throws InputException {
    Optional<FileHeader> first = read(image, FIRST_AT);
    Optional<FileHeader> second = read(image, SECOND_AT);
    if (first.isEmpty() && second.isEmpty()) {
      throw image.refused(
          Sentence.of("its headers at bytes {0} and {1} are damaged", FIRST_AT, SECOND_AT));
    }
    FileHeader current = first.isEmpty() ? second.get() : first.get();
    if (first.isPresent() && second.isPresent()) {
      int order = Long.compareUnsigned(first.get().sequence, second.get().sequence);
      if (order == 0 && !first.equals(second)) {
        throw image.refused(
            Sentence.of("its header"),
            SECOND_AT,
            Sentence.of("differs from the other, and neither is newer"));
      }
      current = order < 0 ? second.get() : first.get();
    }
    return current;
  }

  /** Returns nothing if the copy is damaged. */
  private static Optional<FileHeader> read(ImageStructures image, long at) throws InputException {
    ByteBuffer bytes = image.structure(at, SIZE, ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(0) != MARK || !Crc.holds(bytes)) {
      return Optional.empty();
    }
    int version = Short.toUnsignedInt(bytes.getShort(66));
    if (version != 1) {
      throw image.refused(
          Sentence.of("its header"),
          at,
          Sentence.of("is of version {0}, which is not known", version));
    }
    FileHeader header =
        new FileHeader(
            bytes.getLong(8),
            Guids.get(bytes, 32),
            Guids.get(bytes, 48),
            bytes.getLong(72),
            Integer.toUnsignedLong(bytes.getInt(68)));
    int logVersion = Short.toUnsignedInt(bytes.getShort(64));
    if (header.hasLog() && logVersion != 0) {
      throw image.refused(
          Sentence.of("its header"),
          at,
          Sentence.of("has a log of version {0}, which is not known", logVersion));
    }
    return Optional.of(header);
  }

  /** Whether there are changes in the log that did not reach their places. */
  boolean hasLog() {
    return !log.equals(Guids.NONE);
  }

  /** Refuses a log that has no possible place. */
  void requireLog(ImageStructures image) throws InputException {
    image.require(
        logLength > 0 && logLength % MIB == 0 && logOffset >= MIB && logOffset % MIB == 0,
        Sentence.of(
            "its log of {0} bytes at byte {1} has no possible place", logLength, logOffset));
    image.requireInside(logOffset, logLength, Sentence.of("its log"));
  }
}
