package ovation.packaging.disk.vdi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageStructures;

/** The header of a VDI of version 1.1. */
final class VdiHeader {

  static final int MAGIC_AT = 64;
  static final int MAGIC = 0xbeda107f;

  private static final int LENGTH = 512;
  private static final int VERSION = 0x00010001;
  private static final long BLOCK = 1L << 20;
  private static final long MAX_BLOCKS = 1L << 29;

  private VdiHeader() {}

  static DiskImage read(ImageStructures image) throws InputException {
    ByteBuffer header = image.structure(0, LENGTH, ByteOrder.LITTLE_ENDIAN);
    image.require(header.getInt(68) == VERSION, "its version is not known");
    String variant =
        switch (header.getInt(76)) {
          case 1 -> "dynamic";
          case 2 -> "fixed";
          default -> throw image.refused("it holds only the changes to another image");
        };
    image.require(header.getInt(376) == BLOCK, "its block size is not 1 MiB");
    long blocks = Integer.toUnsignedLong(header.getInt(384));
    long capacity = header.getLong(368);
    image.requireCapacity(capacity);
    image.require(
        blocks <= MAX_BLOCKS && blocks * BLOCK >= capacity,
        "its block map is too small for its disk");
    long map = Integer.toUnsignedLong(header.getInt(340));
    image.requireInside(map, 4 * blocks, "its block map");
    boolean parent = header.getLong(440) != 0 || header.getLong(448) != 0;
    image.require(!parent, "it holds only the changes to another image");
    return new DiskImage(DiskFormat.VDI, variant, capacity);
  }
}
