package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/**
 * The stretch of a block's sector bitmap that one reading needs: a bit per sector, the most
 * significant of a byte first.
 */
final class SectorBitmap {

  private final ByteBuffer bytes;
  private final int first;
  private final int end;

  private SectorBitmap(ByteBuffer bytes, int first, int end) {
    this.bytes = bytes;
    this.first = first;
    this.end = end;
  }

  /**
   * Reads the bits of some sectors.
   *
   * @param place of the block's bitmap in the file in bytes
   * @param sector the first one within the block
   * @param count of sectors
   */
  static SectorBitmap read(ImageSource source, long place, int sector, int count)
      throws InputException {
    int from = sector / 8;
    int to = (sector + count + 7) / 8;
    ByteBuffer bytes = ByteBuffer.allocate(to - from);
    source.read(place + from, bytes);
    return new SectorBitmap(bytes.flip(), 8 * from, sector + count);
  }

  /** Whether this image, not its parent, holds a sector of the block. */
  boolean isHere(int sector) {
    int bit = sector - first;
    return (bytes.get(bit / 8) & 0x80 >>> bit % 8) != 0;
  }

  /** Returns the sector after those from {@code sector} on that are held like it. */
  int alikeUntil(int sector) {
    int next = sector + 1;
    while (next < end && isHere(next) == isHere(sector)) {
      next++;
    }
    return next;
  }
}
