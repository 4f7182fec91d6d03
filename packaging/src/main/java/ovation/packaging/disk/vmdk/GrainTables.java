package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/**
 * Where the grains of an extent are. The directory is in memory, of the tables those that were used
 * last: 2 MiB at most, whatever the size of the disk. Safe for several threads.
 */
final class GrainTables {

  /** What an entry says of a grain that is not there. */
  static final long ABSENT = 0;

  /** What an entry says of a grain of zeros. */
  static final long ZEROED = 1;

  private static final int CACHED = 1024;

  private static final class Table {
    private final int number;
    private final int[] entries;

    Table(int number, int[] entries) {
      this.number = number;
      this.entries = entries;
    }
  }

  private final ImageSource source;
  private final int[] directory;
  private final boolean zeroed;
  private final AtomicReferenceArray<@Nullable Table> cache = new AtomicReferenceArray<>(CACHED);

  /**
   * Creates the lookup.
   *
   * @param directory sectors of the tables; 0 for a table in which nothing is
   * @param zeroed whether an entry of 1 says that the grain is zeros
   */
  GrainTables(ImageSource source, int[] directory, boolean zeroed) {
    this.source = source;
    this.directory = directory;
    this.zeroed = zeroed;
  }

  /** Returns the sector in which a grain begins, or {@link #ABSENT} or {@link #ZEROED}. */
  long place(long grain) throws InputException {
    int number = (int) (grain / Sector.TABLE_ENTRIES);
    return directory[number] == 0
        ? ABSENT
        : Integer.toUnsignedLong(table(number)[(int) (grain % Sector.TABLE_ENTRIES)]);
  }

  /** Returns what an entry says. */
  Extent.Kind kind(long place) {
    if (place == ABSENT) {
      return Extent.Kind.ABSENT;
    }
    return place == ZEROED && zeroed ? Extent.Kind.ZERO : Extent.Kind.DATA;
  }

  /** Returns the first grain from {@code grain} on that has a table with something in it. */
  long nextTable(long grain) {
    int number = (int) (grain / Sector.TABLE_ENTRIES);
    if (directory[number] != 0) {
      return grain;
    }
    do {
      number++;
    } while (number < directory.length && directory[number] == 0);
    return (long) number * Sector.TABLE_ENTRIES;
  }

  private int[] table(int number) throws InputException {
    int slot = number % CACHED;
    Table cached = cache.get(slot);
    if (cached == null || cached.number != number) {
      ByteBuffer bytes = ByteBuffer.allocate(Sector.TABLE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      source.read(Integer.toUnsignedLong(directory[number]) * Sector.BYTES, bytes);
      int[] entries = new int[Sector.TABLE_ENTRIES];
      bytes.flip().asIntBuffer().get(entries);
      cached = new Table(number, entries);
      cache.set(slot, cached);
    }
    return cached.entries;
  }
}
