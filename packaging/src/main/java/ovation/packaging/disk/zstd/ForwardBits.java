package ovation.packaging.disk.zstd;

import ovation.packaging.disk.deflate.DamagedDataException;

/** Bits from the lowest of each byte on, for the descriptions of tables. */
final class ForwardBits {

  private final Packed packed;
  private int held;
  private int count;

  ForwardBits(Packed packed) {
    this.packed = packed;
  }

  /** Reads up to 16 bits. */
  int read(int bits) throws DamagedDataException {
    while (count < bits) {
      held |= packed.unsigned() << count;
      count += 8;
    }
    int value = held & (1 << bits) - 1;
    held >>>= bits;
    count -= bits;
    return value;
  }

  /** The rest of the last byte is left unread. */
  void end() {
    held = 0;
    count = 0;
  }
}
