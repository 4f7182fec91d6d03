package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The grain table that is being filled. Grains come in order, so there is only one. */
final class GrainTable {

  private static final int NONE = -1;

  private final ByteBuffer entries =
      ByteBuffer.allocateDirect(Sector.TABLE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private int number = NONE;

  /** Whether a grain of another table comes, and this one has to be written before. */
  boolean isFullBefore(long grain) {
    return number != NONE && grain / Sector.TABLE_ENTRIES != number;
  }

  /** Whether anything is in it. */
  boolean isUsed() {
    return number != NONE;
  }

  /** Returns which table it is. */
  int number() {
    return number;
  }

  /** Says where a grain is, as 32 unsigned bits. */
  void set(long grain, long sector) {
    number = (int) (grain / Sector.TABLE_ENTRIES);
    entries.putInt((int) (grain % Sector.TABLE_ENTRIES) * Integer.BYTES, (int) sector);
  }

  /** Returns the bytes to write. */
  ByteBuffer bytes() {
    return entries.duplicate().clear();
  }

  /** Empties the table for the next. */
  void clear() {
    for (int i = 0; i < Sector.TABLE_BYTES; i += Long.BYTES) {
      entries.putLong(i, 0);
    }
    number = NONE;
  }
}
