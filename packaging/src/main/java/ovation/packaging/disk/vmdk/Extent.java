package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;

/** A part of a disk in one file. Safe for several threads at once. Places are in bytes. */
interface Extent extends AutoCloseable {

  /** What lies at a place. */
  enum Kind {
    /** Bytes to read. */
    DATA,
    /** Zeros. */
    ZERO,
    /** What the parent has there; zeros without parent. */
    ABSENT
  }

  /**
   * A part of an extent that is alike.
   *
   * @param length in bytes, more than 0
   */
  record Stretch(long length, Kind kind) {}

  /** Returns the extent's size in bytes. */
  long size();

  /**
   * Returns what lies at a place, which is inside the extent.
   *
   * @param most how far it is of interest, in bytes; the stretch may still be longer
   */
  Stretch stretch(long offset, long most) throws InputException;

  /** Fills the rest of a buffer with data, all from one stretch of them. */
  void read(long offset, ByteBuffer target) throws InputException;

  @Override
  void close();
}
