package ovation.packaging.disk.vmdk;

import java.util.Arrays;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * Where header, descriptor, directories and tables of an extent lie, and that none of them lies on
 * another. Places and lengths are in sectors.
 */
final class SparseLayout {

  /** Lengths are below this, so that place and length fit into one number that sorts by place. */
  private static final int LENGTH_BITS = 24;

  private final ImageStructures image;
  private final long[] parts;
  private int count;

  /**
   * Creates a layout.
   *
   * @param most how many structures there are at most
   */
  SparseLayout(ImageStructures image, int most) {
    this.image = image;
    this.parts = new long[most];
  }

  /** Adds a structure. */
  void add(long sector, long sectors) {
    if (sectors == 0) {
      return;
    }
    parts[count++] = sector << LENGTH_BITS | sectors;
  }

  /** Refuses an image in which a structure lies on another one. */
  void requireApart() throws InputException {
    Arrays.sort(parts, 0, count);
    for (int i = 1; i < count; i++) {
      if (end(i - 1) > sector(i)) {
        throw image.refused(
            Sentence.of("its tables"),
            sector(i) * Sector.BYTES,
            Sentence.of("overlap what begins at byte {0}", sector(i - 1) * Sector.BYTES));
      }
    }
  }

  /**
   * Refuses an image in which a grain lies on a structure.
   *
   * @param grains where they begin
   * @param length of a grain, 1 for compressed ones
   */
  void requireApart(SectorMap grains, long length) throws InputException {
    for (int i = 0; i < count; i++) {
      long found = grains.next(Math.max(0, sector(i) - length + 1));
      if (found < end(i)) {
        throw image.refused(
            Sentence.of("its grain"),
            found * Sector.BYTES,
            Sentence.of("overlaps the tables or headers at byte {0}", sector(i) * Sector.BYTES));
      }
    }
  }

  /** Adds the structures' beginnings to those of the grains. */
  void mark(SectorMap grains) {
    for (int i = 0; i < count; i++) {
      grains.mark(sector(i));
    }
  }

  private long sector(int i) {
    return parts[i] >>> LENGTH_BITS;
  }

  private long end(int i) {
    return sector(i) + (parts[i] & ((1 << LENGTH_BITS) - 1));
  }
}
