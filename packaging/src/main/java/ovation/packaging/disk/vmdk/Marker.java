package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The sector that announces what is no grain in a stream: a table, the directory, the footer. */
enum Marker {
  END_OF_STREAM(0),
  GRAIN_TABLE(1),
  GRAIN_DIRECTORY(2),
  FOOTER(3);

  /** What stands before the data of a grain: its first sector on the disk, and its length. */
  static final int GRAIN_BYTES = Long.BYTES + Integer.BYTES;

  private final int type;

  Marker(int type) {
    this.type = type;
  }

  /**
   * Puts the marker into one sector, which is all zeros, at the buffer's position.
   *
   * @param sectors the length of what follows it
   */
  void put(ByteBuffer sector, long sectors) {
    int start = sector.position();
    sector.order(ByteOrder.LITTLE_ENDIAN).putLong(sectors).putInt(0).putInt(type);
    sector.position(start + Sector.BYTES);
  }

  /** Whether a sector, in little-endian order, is this marker, whatever length it tells. */
  boolean isTypeOf(ByteBuffer sector) {
    return sector.getInt(8) == 0 && sector.getInt(12) == type;
  }

  /** Whether a sector, in little-endian order, is this marker. */
  boolean stands(ByteBuffer sector, long sectors) {
    return sector.getLong(0) == sectors && sector.getInt(8) == 0 && sector.getInt(12) == type;
  }
}
