package ovation.packaging.disk.vhdx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageStructures;

/**
 * What the metadata tell of the disk (MS-VHDX 2.6).
 *
 * @param blockSize in bytes
 * @param fixed whether all blocks have their places from the beginning
 * @param capacity of the disk in bytes
 * @param sectorSize of a logical sector in bytes, 512 or 4096
 * @param parent the image beneath
 */
record Metadata(
    int blockSize, boolean fixed, long capacity, int sectorSize, Optional<ParentLocator> parent) {

  static final int TABLE = 64 << 10;
  static final int ENTRY = 32;
  static final int IS_USER = 1;
  static final int IS_DISK = 2;
  static final int IS_REQUIRED = 4;

  private static final int MOST_ENTRIES = 2047;
  private static final long LARGEST_ITEM = 1 << 20;
  private static final int LEAST_BLOCK = 1 << 20;
  private static final int LARGEST_BLOCK = 256 << 20;
  private static final int HAS_PARENT = 2;

  /** Those that are understood, or need not be. */
  private static final Set<UUID> KNOWN =
      Set.of(
          Guids.FILE_PARAMETERS,
          Guids.DISK_SIZE,
          Guids.DISK_ID,
          Guids.LOGICAL_SECTOR,
          Guids.PHYSICAL_SECTOR,
          Guids.PARENT_LOCATOR);

  private record Item(long offset, int length) {}

  static Metadata read(ImageStructures image, RegionTable.Region region) throws InputException {
    image.requireInside(region.offset(), region.length(), Sentence.of("its metadata"));
    Map<UUID, Item> items = items(image, region);
    ByteBuffer parameters =
        bytes(image, items, Guids.FILE_PARAMETERS, 8, Sentence.of("its file parameters"));
    int blockSize = parameters.getInt(0);
    image.require(
        ImageStructures.isPowerOfTwo(blockSize, LEAST_BLOCK, LARGEST_BLOCK),
        Sentence.of(
            "its block size of {0} bytes is not possible", Integer.toUnsignedString(blockSize)));
    int bits = parameters.getInt(4);
    image.require((bits & ~3) == 0, Sentence.of("its file parameters have unknown bits"));
    long capacity = bytes(image, items, Guids.DISK_SIZE, 8, Sentence.of("its size")).getLong(0);
    int sector =
        bytes(image, items, Guids.LOGICAL_SECTOR, 4, Sentence.of("its sector size")).getInt(0);
    image.require(
        sector == 512 || sector == 4096,
        Sentence.of(
            "its sector size of {0} bytes is not possible", Integer.toUnsignedString(sector)));
    image.require(
        capacity >= 0 && capacity <= ImageStructures.MAX_CAPACITY,
        Sentence.of("its disk has no possible size: {0} bytes", Long.toUnsignedString(capacity)));
    image.require(
        capacity % sector == 0,
        Sentence.of("its size of {0} bytes is no whole number of its sectors", capacity));
    Optional<ParentLocator> parent = Optional.empty();
    if ((bits & HAS_PARENT) != 0) {
      @Nullable Item locator = items.get(Guids.PARENT_LOCATOR);
      if (locator == null) {
        throw image.refused(
            Sentence.of("it holds only the changes to another image, and does not tell which"));
      }
      ByteBuffer bytes =
          image.structure(locator.offset(), locator.length(), ByteOrder.LITTLE_ENDIAN);
      parent = Optional.of(ParentLocator.read(image, bytes, locator.offset()));
    }
    return new Metadata(blockSize, (bits & 1) != 0, capacity, sector, parent);
  }

  private static Map<UUID, Item> items(ImageStructures image, RegionTable.Region region)
      throws InputException {
    ByteBuffer table = image.structure(region.offset(), TABLE, ByteOrder.LITTLE_ENDIAN);
    byte[] mark = new byte[8];
    table.get(0, mark);
    image.require(
        new String(mark, StandardCharsets.ISO_8859_1).equals("metadata"),
        Sentence.of("its metadata table at byte {0} has no mark", region.offset()));
    int entries = Short.toUnsignedInt(table.getShort(10));
    image.require(
        entries <= MOST_ENTRIES,
        Sentence.of(
            "its metadata table at byte {0} has too many entries: {1}", region.offset(), entries));
    Map<UUID, Item> items = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      int at = ENTRY * (i + 1);
      UUID kind = Guids.get(table, at);
      long offset = Integer.toUnsignedLong(table.getInt(at + 16));
      long length = Integer.toUnsignedLong(table.getInt(at + 20));
      int flags = table.getInt(at + 24);
      long place = region.offset() + at;
      if (length > 0
          && (offset < TABLE || length > LARGEST_ITEM || offset > region.length() - length)) {
        throw image.refused(
            Sentence.of("its metadata entry {0}", i),
            place,
            Sentence.of("points outside the metadata"));
      }
      boolean known = (flags & IS_USER) == 0 && KNOWN.contains(kind);
      if (!known && (flags & IS_REQUIRED) != 0) {
        throw image.refused(
            Sentence.of("its metadata entry {0}", i),
            place,
            Sentence.of("is required, and of a kind that is not known"));
      }
      if (known && items.put(kind, new Item(region.offset() + offset, (int) length)) != null) {
        throw image.refused(
            Sentence.of("its metadata entry {0}", i), place, Sentence.of("is there twice"));
      }
    }
    return items;
  }

  private static ByteBuffer bytes(
      ImageStructures image, Map<UUID, Item> items, UUID kind, int length, Sentence what)
      throws InputException {
    @Nullable Item item = items.get(kind);
    if (item == null || item.length() < length) {
      throw image.refused(Sentence.of("its metadata do not tell {0}", what));
    }
    return image.structure(item.offset(), length, ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns how many blocks the disk has. */
  long blocks() {
    return (capacity + blockSize - 1) / blockSize;
  }

  /** Returns how many blocks one sector bitmap serves: those of 2²³ sectors. */
  long chunk() {
    return ((long) sectorSize << 23) / blockSize;
  }

  /** Returns how many entries the block allocation table has, sector bitmaps included. */
  long batEntries() {
    long blocks = blocks();
    if (parent.isPresent()) {
      return (blocks + chunk() - 1) / chunk() * (chunk() + 1);
    }
    return blocks == 0 ? 0 : blocks + (blocks - 1) / chunk();
  }

  DiskImage image() {
    return new DiskImage(DiskFormat.VHDX, variant(), capacity);
  }

  private String variant() {
    if (parent.isPresent()) {
      return "differencing";
    }
    return fixed ? "fixed" : "dynamic";
  }
}
