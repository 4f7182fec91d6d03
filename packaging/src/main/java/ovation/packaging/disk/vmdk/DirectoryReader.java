package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;

/** Reads a grain directory and refuses one that names places outside the file. */
final class DirectoryReader {

  private static final int WINDOW = 1 << 16;

  private final ImageSource source;
  private final ImageStructures image;
  private final int tables;
  private final SparseLayout layout;

  /**
   * Creates the reader.
   *
   * @param tables how many tables the disk has
   * @param layout takes the places of directory and tables
   */
  DirectoryReader(ImageSource source, int tables, SparseLayout layout) {
    this.source = source;
    this.image = VmdkFormat.structures(source);
    this.tables = tables;
    this.layout = layout;
  }

  /**
   * Reads a directory.
   *
   * @param name what it is called in messages
   * @param place its first sector; it lies inside the file
   * @return the sectors of the tables as 32 unsigned bits; 0 for one that is not there
   */
  int[] read(Sentence name, long place) throws InputException {
    long length = Sector.holding((long) tables * Integer.BYTES);
    layout.add(place, length);
    int[] directory = new int[tables];
    ByteBuffer window = ByteBuffer.allocate(WINDOW).order(ByteOrder.LITTLE_ENDIAN);
    int number = 0;
    for (long at = 0; at < length * Sector.BYTES; at += WINDOW) {
      window.clear().limit((int) Math.min(WINDOW, length * Sector.BYTES - at));
      source.read(place * Sector.BYTES + at, window);
      for (window.flip(); window.hasRemaining(); number++) {
        int table = window.getInt();
        if (table == 0) {
          continue;
        }
        long sector = Integer.toUnsignedLong(table);
        requireInside(name, place * Sector.BYTES, number, sector);
        if (number < tables) {
          layout.add(sector, Sector.TABLE_SECTORS);
          directory[number] = table;
        } else if (new TableReader(source).read(sector) != null) {
          // VMware's tools write one table more than there is disk, but nothing into it.
          throw image.refused(
              name,
              place * Sector.BYTES,
              Sentence.of("names more grain tables than the {0} of such a disk", tables));
        }
      }
    }
    return directory;
  }

  private void requireInside(Sentence name, long offset, int number, long table)
      throws InputException {
    if (table * Sector.BYTES > source.size() - Sector.TABLE_BYTES) {
      throw image.refused(
          name,
          offset,
          Sentence.of(
              "names byte {0} for grain table {1}, which does not fit into the file of {2} bytes;"
                  + " copy it again",
              table * Sector.BYTES, number, source.size()));
    }
  }
}
