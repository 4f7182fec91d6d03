package ovation.packaging.disk.vmdk;

import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** Opens an extent of grains: checks all its tables and gets ready to read them. */
final class SparseOpener {

  private SparseOpener() {}

  /**
   * Opens an extent; its file is closed with it, but not if this fails.
   *
   * @param header of the file
   * @param sectors how much of the disk the extent holds
   */
  static SparseExtent open(ImageSource source, SparseHeader header, long sectors)
      throws InputException {
    SparseHeader complete = StreamEnd.complete(VmdkFormat.structures(source), header);
    TableWalk walk = new TableWalk(source, complete);
    int[] directory = walk.run();
    GrainTables tables = new GrainTables(source, directory, complete.hasZeroedGrains());
    long size = sectors * Sector.BYTES;
    Grains grains = new PlainGrains(source);
    if (complete.isStream()) {
      Strays.refuse(source, complete, directory, tables, walk.map());
      grains = new PackedGrains(source, complete, size, tables, walk.map());
    }
    return new SparseExtent(source, size, complete.grainBytes(), tables, grains);
  }
}
