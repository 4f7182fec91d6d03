package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/**
 * A {@code streamOptimized} VMDK that was not written to its end. Each grain says which one it is,
 * so what is whole can be found without tables.
 */
final class InterruptedStream {

  /** Grains of 128 GiB; what comes behind is compressed again. */
  private static final int MOST_GRAINS = 1 << 21;

  private static final int FIRST = 128 * Sector.BYTES;

  private final ImageSource source;
  private long[] sectors = new long[1024];
  private long[] places = new long[1024];
  private int count;

  private InterruptedStream(ImageSource source) {
    this.source = source;
  }

  /**
   * Finds the grains that are there.
   *
   * @param source what is left of the stream; it may be anything
   * @throws InputException if it cannot be read
   */
  static InterruptedStream of(ImageSource source) throws InputException {
    InterruptedStream stream = new InterruptedStream(source);
    stream.walk();
    return stream;
  }

  private void walk() throws InputException {
    ByteBuffer sector = ByteBuffer.allocate(Sector.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    long last = -1;
    long at = FIRST;
    while (count < MOST_GRAINS && at + Sector.BYTES <= source.size()) {
      source.read(at, sector.clear());
      long number = sector.getLong(0);
      int length = sector.getInt(Long.BYTES);
      if (length > 0) {
        long end = at + Sector.holding(Marker.GRAIN_BYTES + (long) length) * Sector.BYTES;
        if (number <= last || end > source.size() || length > 2 * Sector.GRAIN_BYTES) {
          return;
        }
        add(number, at);
        last = number;
        at = end;
      } else if (Marker.GRAIN_TABLE.stands(sector, Sector.TABLE_SECTORS)) {
        at += (1L + Sector.TABLE_SECTORS) * Sector.BYTES;
      } else {
        return;
      }
    }
  }

  private void add(long sector, long place) {
    if (count == sectors.length) {
      sectors = Arrays.copyOf(sectors, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
    }
    sectors[count] = sector;
    places[count++] = place;
  }

  /** Returns how many grains there are. */
  int grains() {
    return count;
  }

  /**
   * Reads a grain with its marker.
   *
   * @param sector of the disk at which it begins
   * @param target in little-endian order, with room for two grains
   * @return whether it is there; then the target holds marker and data, from 0 to its limit
   * @throws InputException if it cannot be read
   */
  boolean read(long sector, ByteBuffer target) throws InputException {
    int found = Arrays.binarySearch(sectors, 0, count, sector);
    if (found < 0) {
      return false;
    }
    source.read(places[found], target.clear().limit(Sector.BYTES));
    int length = target.getInt(Long.BYTES);
    if (target.getLong(0) != sector || length <= 0 || length > 2 * Sector.GRAIN_BYTES) {
      // Something else was written here since.
      return false;
    }
    int whole = Marker.GRAIN_BYTES + length;
    if (whole > Sector.BYTES) {
      source.read(places[found] + Sector.BYTES, target.limit(whole));
    }
    target.position(0).limit(whole);
    return true;
  }
}
