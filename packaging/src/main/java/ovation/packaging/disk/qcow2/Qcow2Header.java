package ovation.packaging.disk.qcow2;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageStructures;

/** The header of a QCOW2 image of version 2 or 3 that needs no other file. */
final class Qcow2Header {

  private static final int LENGTH = 104;
  private static final int LENGTH_2 = 72;
  private static final long DATA_FILE = 4;

  /** Dirty, corrupt, data file, kind of compression, extended tables. */
  private static final long KNOWN = 0x1f;

  private static final long MAX_TABLE = 32L << 20;

  private Qcow2Header() {}

  static DiskImage read(ImageStructures image) throws InputException {
    ByteBuffer start = image.structure(0, LENGTH_2, ByteOrder.BIG_ENDIAN);
    int version = start.getInt(4);
    image.require(version == 2 || version == 3, "its version " + version + " is not known");
    image.require(
        start.getLong(8) == 0, "it holds only the changes to another image; flatten it first");
    image.require(
        start.getInt(20) >= 9 && start.getInt(20) <= 21, "its cluster size is not possible");
    image.require(start.getInt(32) == 0, "it is encrypted");
    long capacity = start.getLong(24);
    image.requireCapacity(capacity);
    long table = 8L * Integer.toUnsignedLong(start.getInt(36));
    image.require(table <= MAX_TABLE, "its first table is too large");
    image.requireInside(start.getLong(40), table, "its first table");
    image.requireInside(start.getLong(48), 8, "its count of references");
    if (version == 3) {
      long features = image.structure(0, LENGTH, ByteOrder.BIG_ENDIAN).getLong(72);
      image.require((features & DATA_FILE) == 0, "its data is in another file");
      image.require((features & ~KNOWN) == 0, "it needs features that are not known");
    }
    return new DiskImage(DiskFormat.QCOW2, "", capacity);
  }
}
