package ovation.packaging.disk.vhdx;

import java.nio.ByteOrder;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.table.Extent;
import ovation.packaging.disk.table.Extent.Kind;
import ovation.packaging.disk.table.TablePages;
import ovation.packaging.disk.table.UsedSpace;

/**
 * The block allocation table (MS-VHDX 2.5): where each block is, and for differencing images which
 * of its sectors. Read page by page.
 */
final class BlockTable {

  static final int FULLY_PRESENT = 6;
  static final int PARTIALLY_PRESENT = 7;

  private static final int NOT_PRESENT = 0;
  private static final int UNDEFINED = 1;
  private static final int ZERO = 2;
  private static final int UNMAPPED = 3;

  private static final int STATE = 7;
  private static final long OFFSET = -1L << 20;
  private static final int MIB_BITS = 20;

  private final ImageStructures image;
  private final ImageSource source;
  private final Metadata metadata;
  private final RegionTable regions;
  private final TablePages pages;
  private final long chunk;

  BlockTable(ImageStructures image, ImageSource source, Metadata metadata, RegionTable regions) {
    this.image = image;
    this.source = source;
    this.metadata = metadata;
    this.regions = regions;
    this.pages = new TablePages(source, ByteOrder.LITTLE_ENDIAN, TablePages.LARGEST);
    this.chunk = metadata.chunk();
  }

  /** Returns the size of a block in bytes. */
  long blockSize() {
    return metadata.blockSize();
  }

  /** Walks the table once: all blocks lie inside the file and apart from all else. */
  void check(FileHeader header) throws InputException {
    image.requireInside(
        regions.bat().offset(), regions.bat().length(), Sentence.of("its block allocation table"));
    image.require(
        metadata.batEntries() * Long.BYTES <= regions.bat().length(),
        Sentence.of("its block allocation table is too small for its disk"));
    UsedSpace used = new UsedSpace();
    used.take(0);
    takeRegion(used, regions.bat(), Sentence.of("its block allocation table"));
    takeRegion(used, regions.metadata(), Sentence.of("its metadata"));
    if (header.logOffset() > 0 && header.logOffset() < source.size()) {
      takeRegion(
          used,
          new RegionTable.Region(header.logOffset(), header.logLength()),
          Sentence.of("its log"));
    }
    long blocks = metadata.blocks();
    boolean partial = false;
    for (long block = 0; block < blocks; block++) {
      long entry = entry(index(block));
      if (entry != 0) {
        partial |= checkBlock(used, block, entry);
      }
      if (partial && ((block + 1) % chunk == 0 || block + 1 == blocks)) {
        checkBitmap(used, block / chunk);
        partial = false;
      }
    }
  }

  private void takeRegion(UsedSpace used, RegionTable.Region region, Sentence what)
      throws InputException {
    if (!take(used, region.offset(), region.length())) {
      throw image.refused(what, region.offset(), Sentence.of("overlaps another structure"));
    }
  }

  private static boolean take(UsedSpace used, long offset, long length) {
    return used.take(offset >>> MIB_BITS, length + (1L << MIB_BITS) - 1 >>> MIB_BITS);
  }

  /** Says whether it is present in parts. */
  private boolean checkBlock(UsedSpace used, long block, long entry) throws InputException {
    int state = (int) entry & STATE;
    if ((entry & ~(OFFSET | STATE)) != 0) {
      throw refused(index(block), Sentence.of("has unknown bits"));
    }
    switch (state) {
      case NOT_PRESENT, UNDEFINED, ZERO, UNMAPPED -> {
        return false;
      }
      case FULLY_PRESENT, PARTIALLY_PRESENT -> {}
      default ->
          throw refused(index(block), Sentence.of("has the state {0}, which is not known", state));
    }
    if (state == PARTIALLY_PRESENT && metadata.parent().isEmpty()) {
      throw refused(index(block), Sentence.of("is present in parts, but there is no parent"));
    }
    // Of the last block, too, all must be there: one that reaches beyond the file is elsewhere.
    requirePlace(used, index(block), entry & OFFSET, metadata.blockSize());
    return state == PARTIALLY_PRESENT;
  }

  private void checkBitmap(UsedSpace used, long number) throws InputException {
    long index = number * (chunk + 1) + chunk;
    long entry = entry(index);
    if ((entry & ~(OFFSET | STATE)) != 0 || ((int) entry & STATE) != FULLY_PRESENT) {
      throw refused(
          index, Sentence.of("does not tell where the sector bitmap is that others need"));
    }
    requirePlace(used, index, entry & OFFSET, 1L << MIB_BITS);
  }

  /**
   * Refuses a place.
   *
   * @param size how much of it must be inside the file and apart from all else, in bytes
   */
  private void requirePlace(UsedSpace used, long index, long offset, long size)
      throws InputException {
    if (offset < 0 || offset > source.size() - size) {
      throw refused(
          index,
          Sentence.of("points to byte {0}, outside the file", Long.toUnsignedString(offset)));
    }
    if (!take(used, offset, size)) {
      throw refused(index, Sentence.of("points to byte {0}, which something else uses", offset));
    }
  }

  private InputException refused(long index, Sentence reason) {
    return image.refused(
        Sentence.of("its block allocation table entry {0}", index),
        regions.bat().offset() + index * Long.BYTES,
        reason);
  }

  /** Returns where the entry of a block is: a sector bitmap's follows those of each chunk. */
  private long index(long block) {
    return block + block / chunk;
  }

  private long entry(long index) throws InputException {
    long at = regions.bat().offset() + index * Long.BYTES;
    long start = at & -TablePages.LARGEST;
    return pages.page(start)[(int) (at - start) >>> 3];
  }

  /**
   * Returns what lies at a place, from there as far as it is easily seen to be alike.
   *
   * @param limit the extent is not longer, in bytes
   */
  Extent find(long offset, long limit) throws InputException {
    int size = metadata.blockSize();
    long block = offset / size;
    int within = (int) (offset % size);
    long entry = entry(index(block));
    if (((int) entry & STATE) == PARTIALLY_PRESENT) {
      return sectors(block, within, (entry & OFFSET) + within, limit);
    }
    Kind kind = kind(entry);
    long length = (long) size - within;
    long next = (entry & OFFSET) + size;
    while (length < limit) {
      block++;
      long other = entry(index(block));
      if (((int) other & STATE) == PARTIALLY_PRESENT
          || kind(other) != kind
          || kind == Kind.DATA && (other & OFFSET) != next) {
        break;
      }
      next += size;
      length += size;
    }
    long place = kind == Kind.DATA ? (entry & OFFSET) + within : 0;
    return new Extent(kind, place, Math.min(limit, length));
  }

  private static Kind kind(long entry) {
    return switch ((int) entry & STATE) {
      case NOT_PRESENT -> Kind.PARENT;
      case FULLY_PRESENT -> Kind.DATA;
      default -> Kind.ZEROS;
    };
  }

  /** A part of a block of which each sector is told apart (MS-VHDX 2.5.2). */
  private Extent sectors(long block, int within, long place, long limit) throws InputException {
    int sector = metadata.sectorSize();
    long number = block % chunk * (metadata.blockSize() / sector);
    long bitmap = entry(block / chunk * (chunk + 1) + chunk) & OFFSET;
    int at = within / sector;
    int end = metadata.blockSize() / sector;
    boolean here = bit(bitmap, number + at);
    long length = (long) sector - within % sector;
    for (at++; at < end && length < limit && bit(bitmap, number + at) == here; at++) {
      length += sector;
    }
    return new Extent(here ? Kind.DATA : Kind.PARENT, here ? place : 0, Math.min(limit, length));
  }

  private boolean bit(long bitmap, long number) throws InputException {
    long at = bitmap + (number >>> 6) * Long.BYTES;
    long start = at & -TablePages.LARGEST;
    return (pages.page(start)[(int) (at - start) >>> 3] >>> number & 1) != 0;
  }
}
