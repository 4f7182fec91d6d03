package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The sector that announces what is no grain in a stream: a table, the directory, the footer. */
enum Marker {
  END_OF_STREAM(0),
  GRAIN_TABLE(1),
  GRAIN_DIRECTORY(2),
  FOOTER(3);

  private final int type;

  Marker(int type) {
    this.type = type;
  }

  /** Returns the sector; {@code sectors} is the length of what follows it. */
  byte[] toSector(long sectors) {
    return ByteBuffer.allocate(Sector.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(sectors)
        .putInt(0)
        .putInt(type)
        .array();
  }
}
