package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;

/**
 * Finds grains of a stream that no table names. A table entry that was lost would otherwise make
 * zeros of them.
 */
final class Strays {

  private Strays() {}

  /**
   * Looks where grains may begin although nothing names them: before the first one, and behind each
   * table. What is behind a grain is looked at when that is read.
   *
   * @param directory sectors of the tables; 0 for a table in which nothing is
   * @param map where grains and tables begin
   */
  static void refuse(
      ImageSource source, SparseHeader header, int[] directory, GrainTables tables, SectorMap map)
      throws InputException {
    ByteBuffer marker = ByteBuffer.allocate(Marker.GRAIN_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int number = -1; number < directory.length; number++) {
      if (number >= 0 && directory[number] == 0) {
        continue;
      }
      long sector =
          number < 0
              ? header.overhead()
              : Integer.toUnsignedLong(directory[number]) + Sector.TABLE_SECTORS;
      long offset = sector * Sector.BYTES;
      if (sector > 0 && offset + Marker.GRAIN_BYTES <= source.size() && !map.isMarked(sector)) {
        source.read(offset, marker.clear());
        refuse(VmdkFormat.structures(source), header, tables, marker.flip(), 0, offset);
      }
    }
  }

  /**
   * Refuses the image if a marker announces a grain that no table names.
   *
   * @param bytes hold the marker at {@code index}, in little-endian order
   * @param offset of the marker in the file, in bytes
   */
  static void refuse(
      ImageStructures image,
      SparseHeader header,
      GrainTables tables,
      ByteBuffer bytes,
      int index,
      long offset)
      throws InputException {
    long sector = bytes.getLong(index);
    int length = bytes.getInt(index + Long.BYTES);
    boolean grain =
        length > 0 && sector >= 0 && sector < header.capacity() && sector % header.grain() == 0;
    if (grain && tables.kind(tables.place(sector / header.grain())) != Extent.Kind.DATA) {
      throw image.refused(
          Sentence.of("its grain {0}", sector / header.grain()),
          offset,
          Sentence.of("is in no grain table, so the tables are damaged"));
    }
  }
}
