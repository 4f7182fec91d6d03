package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;

/**
 * Reads all grain tables of an extent once: every entry must name a place inside the file, no two
 * things may lie on each other, and the redundant tables must say the same. Tables in which nothing
 * is are forgotten.
 */
final class TableWalk {

  /** Files up to 256 GiB are mapped by the sector, in 64 MiB at most. */
  private static final long MAPPED_SECTORS = 1L << 29;

  private final ImageSource source;
  private final ImageStructures image;
  private final SparseHeader header;
  private final long sectors;
  private final SparseLayout layout;
  private final SectorMap map;

  /**
   * Prepares the walk.
   *
   * @param header with the directory's place, all of whose places were checked
   */
  TableWalk(ImageSource source, SparseHeader header) {
    this.source = source;
    this.image = VmdkFormat.structures(source);
    this.header = header;
    this.sectors = Sector.holding(source.size());
    this.layout = new SparseLayout(image, (header.hasCopy() ? 2 : 1) * (header.tables() + 1) + 2);
    boolean small = sectors <= MAPPED_SECTORS || header.isStream();
    this.map = new SectorMap(sectors, small ? 1 : header.grain());
  }

  /** Returns where something begins in the file: for a stream grains and tables. */
  SectorMap map() {
    return map;
  }

  /**
   * Walks all tables and returns the directory: the sector of each table, 0 for one in which
   * nothing is.
   */
  int[] run() throws InputException {
    DirectoryReader reader = new DirectoryReader(source, header.tables(), layout);
    int[] directory = reader.read(Sentence.of("its grain directory"), header.directory());
    int[] copy =
        header.hasCopy()
            ? reader.read(Sentence.of("its redundant grain directory"), header.copy())
            : null;
    layout.add(0, 1);
    layout.add(header.descriptor(), header.descriptor() == 0 ? 0 : header.descriptorSectors());
    layout.requireApart();
    TableReader tables = new TableReader(source);
    TableReader copies = new TableReader(source);
    for (int number = 0; number < directory.length; number++) {
      if (copy != null && (directory[number] == 0) != (copy[number] == 0)) {
        throw image.refused(
            Sentence.of("its redundant grain directory"),
            header.copy() * Sector.BYTES,
            Sentence.of("contradicts the grain directory about grain table {0}", number));
      }
      if (directory[number] == 0) {
        continue;
      }
      ByteBuffer table = tables.read(Integer.toUnsignedLong(directory[number]));
      if (copy != null) {
        compare(number, directory[number], table, copy[number], copies);
      }
      if (table == null) {
        directory[number] = 0;
      } else {
        walk(number, directory[number], table);
      }
    }
    finish();
    return directory;
  }

  private void compare(
      int number, int place, @Nullable ByteBuffer table, int copyPlace, TableReader copies)
      throws InputException {
    ByteBuffer copy = copies.read(Integer.toUnsignedLong(copyPlace));
    if (table == null ? copy != null : !table.equals(copy)) {
      throw image.refused(
          Sentence.of("its grain table {0}", number),
          Integer.toUnsignedLong(place) * Sector.BYTES,
          Sentence.of(
              "differs from its copy at byte {0}",
              Integer.toUnsignedLong(copyPlace) * Sector.BYTES));
    }
  }

  private void walk(int number, int place, ByteBuffer table) throws InputException {
    long first = (long) number * Sector.TABLE_ENTRIES;
    int count = (int) Math.min(Sector.TABLE_ENTRIES, header.grains() - first);
    for (int slot = 0; slot < count; slot++) {
      long sector = Integer.toUnsignedLong(table.getInt(slot * Integer.BYTES));
      boolean stored =
          sector != GrainTables.ABSENT
              && !(sector == GrainTables.ZEROED && header.hasZeroedGrains());
      if (!stored) {
        continue;
      }
      long end = sector * Sector.BYTES + least(first + slot);
      boolean inside = sector > 0 && sector >= header.overhead() && end <= source.size();
      boolean free = header.isStream() && sectors > MAPPED_SECTORS || inside && map.mark(sector);
      if (!inside || !free) {
        long at = sector * Sector.BYTES;
        throw image.refused(
            Sentence.of("its grain table {0}", number),
            Integer.toUnsignedLong(place) * Sector.BYTES,
            inside
                ? Sentence.of(
                    "names byte {0} for grain {1}, where another grain is", at, first + slot)
                : Sentence.of(
                    "names byte {0} for grain {1}, which is not among the file's grains: they are"
                        + " from byte {2} to byte {3}",
                    at, first + slot, header.overhead() * Sector.BYTES, source.size()));
      }
    }
  }

  /** Returns the fewest bytes that a grain takes in the file. */
  private long least(long grain) {
    return header.isStream()
        ? Marker.GRAIN_BYTES + 1
        : Math.min(header.grain(), header.capacity() - grain * header.grain()) * Sector.BYTES;
  }

  private void finish() throws InputException {
    layout.requireApart(map, header.isStream() ? 1 : header.grain());
    if (header.isStream()) {
      layout.mark(map);
      return;
    }
    if (map.step() == 1) {
      requireDistances();
    }
  }

  /** Grains of a disk lie one after the other; with distances in between they are larger. */
  private void requireDistances() throws InputException {
    long before = map.next(0);
    long least = Long.MAX_VALUE;
    long count = 0;
    for (; before != Long.MAX_VALUE; count++) {
      long next = map.next(before + 1);
      if (next - before < header.grain()) {
        throw image.refused(
            Sentence.of("its grain"),
            next * Sector.BYTES,
            Sentence.of("overlaps the grain at byte {0}", before * Sector.BYTES));
      }
      least = Math.min(least, next - before);
      before = next;
    }
    if (count > 2 && least >= 2 * header.grain()) {
      throw image.refused(
          Sentence.of("its header"),
          20,
          Sentence.of(
              "gives a grain {0} sectors, but grains take at least {1}", header.grain(), least));
    }
  }
}
