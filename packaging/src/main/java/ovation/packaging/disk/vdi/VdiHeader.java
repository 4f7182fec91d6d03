package ovation.packaging.disk.vdi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageStructures;

/**
 * The header of a VDI of version 1.1, in the shorter form or the longer one of later VirtualBox
 * ("1.1 plus"), which adds a second geometry.
 *
 * @param fixed whether all blocks were there from the beginning
 * @param capacity of the disk in bytes; odd sizes are rounded up to a sector, as QEMU does
 * @param map where the block map begins, in bytes
 * @param data where block 0 of the file begins, in bytes
 * @param blocks entries of the map
 * @param allocated how many of them name a block
 */
record VdiHeader(boolean fixed, long capacity, long map, long data, long blocks, long allocated) {

  static final int LENGTH = 512;
  static final int MAGIC_AT = 64;
  static final int MAGIC = 0xbeda107f;
  static final int VERSION = 0x00010001;
  static final int BLOCK = 1 << 20;
  static final int DYNAMIC = 1;
  static final int FIXED = 2;

  private static final int LAST_DIFFERENCING = 4;
  private static final long MOST_BLOCKS = 1L << 29;

  /**
   * Reads the header.
   *
   * @throws InputException if a field cannot be, or the disk needs a parent
   */
  static VdiHeader read(ImageStructures image) throws InputException {
    ByteBuffer header = image.structure(0, LENGTH, ByteOrder.LITTLE_ENDIAN);
    if (header.getInt(MAGIC_AT) != MAGIC) {
      throw image.refused(Sentence.of("its header"), 0, Sentence.of("has no mark of a VDI"));
    }
    int version = header.getInt(68);
    if (version != VERSION) {
      throw image.refused(
          Sentence.of("its header"),
          0,
          Sentence.of("has the version {0}.{1}; 1.1 is read", version >>> 16, version & 0xffff));
    }
    requireNoParent(image, header);
    require(
        image,
        header.getInt(376) == BLOCK,
        Sentence.of(
            "says blocks of {0} bytes; 1 MiB is read",
            Integer.toUnsignedString(header.getInt(376))));
    require(
        image,
        header.getInt(380) == 0,
        Sentence.of("says extra data before each block, which is not read"));
    return checked(
        image,
        new VdiHeader(
            header.getInt(76) == FIXED,
            capacity(image, header.getLong(368)),
            Integer.toUnsignedLong(header.getInt(340)),
            Integer.toUnsignedLong(header.getInt(344)),
            Integer.toUnsignedLong(header.getInt(384)),
            Integer.toUnsignedLong(header.getInt(388))));
  }

  private static void require(ImageStructures image, boolean holds, Sentence reason)
      throws InputException {
    if (!holds) {
      throw image.refused(Sentence.of("its header"), 0, reason);
    }
  }

  private static void requireNoParent(ImageStructures image, ByteBuffer header)
      throws InputException {
    int type = header.getInt(76);
    boolean linked = header.getLong(424) != 0 || header.getLong(432) != 0;
    boolean parent = header.getLong(440) != 0 || header.getLong(448) != 0;
    if (type > FIXED && type <= LAST_DIFFERENCING || linked || parent) {
      throw image.refused(
          Sentence.of(
              "it holds only the changes to another image; merge it first, for example by cloning"
                  + " the disk in VirtualBox"));
    }
    require(
        image,
        type == DYNAMIC || type == FIXED,
        Sentence.of(
            "names the image type {0}, which is not known", Integer.toUnsignedString(type)));
  }

  private static long capacity(ImageStructures image, long size) throws InputException {
    require(
        image,
        size >= 0 && size <= ImageStructures.MAX_CAPACITY,
        Sentence.of(
            "says that the disk has {0} bytes; at most 64 TiB is read",
            Long.toUnsignedString(size)));
    return (size + 511) / 512 * 512;
  }

  private static VdiHeader checked(ImageStructures image, VdiHeader header) throws InputException {
    require(
        image,
        header.blocks <= MOST_BLOCKS && header.blocks * BLOCK >= header.capacity,
        Sentence.of(
            "has a block map of {0} entries, which does not fit the disk's {1} bytes",
            header.blocks, header.capacity));
    require(
        image,
        header.data % 512 == 0,
        Sentence.of(
            "says that its blocks begin at byte {0}, which is not the start of a sector",
            header.data));
    long mapEnd = header.map + 4 * header.blocks;
    OptionalLong size = image.size();
    if (size.isPresent() && mapEnd > size.getAsLong()) {
      throw image.refused(
          Sentence.of("its block map"),
          header.map,
          Sentence.of(
              "of {0} entries lies outside the file: the image is damaged or truncated",
              header.blocks));
    }
    if (header.blocks > 0 && (header.map < LENGTH || header.data < mapEnd)) {
      throw image.refused(
          Sentence.of("its block map"),
          header.map,
          Sentence.of(
              "of {0} entries lies over the header or over the blocks, which begin at byte {1}",
              header.blocks, header.data));
    }
    return header;
  }

  /** The kind of image. */
  String variant() {
    return fixed ? "fixed" : "dynamic";
  }

  /** Returns how many blocks hold the disk; the map may have more entries. */
  long used() {
    return (capacity + BLOCK - 1) / BLOCK;
  }

  /**
   * Refuses a file that does not end with a whole block: it was cut, or the blocks begin elsewhere.
   *
   * @param size of the file in bytes
   */
  void requireWholeBlocks(ImageStructures image, long size) throws InputException {
    require(
        image,
        size < data || (size - data) % BLOCK == 0,
        Sentence.of(
            "says that its blocks begin at byte {0}, and the file of {1} bytes does not end with a"
                + " whole block: the image is damaged or truncated",
            data, size));
  }
}
