package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.util.Arrays;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.block.BlockMap;

/**
 * Where the blocks are: sectors of the file, 32 bits each (specification, "Block Allocation Table
 * and Data Blocks"). Each names the block's sector bitmap; the data follow. The whole table is in
 * memory, 16 MiB at most.
 */
final class BlockAllocationTable implements BlockMap {

  private static final int UNUSED = 0xffffffff;
  private static final int PAGE = 1 << 16;

  private final int[] sectors;
  private final int bitmap;

  private BlockAllocationTable(int[] sectors, int bitmap) {
    this.sectors = sectors;
    this.bitmap = bitmap;
  }

  /**
   * Reads the table and checks that all blocks are inside the file, each in a place of its own.
   *
   * @throws InputException if a block is not, or the file cannot be read
   */
  static BlockAllocationTable read(ImageSource source, ImageStructures image, VhdLayout layout)
      throws InputException {
    DynamicHeader header = layout.header();
    int[] sectors = new int[layout.blocks()];
    ByteBuffer page = ByteBuffer.allocate(PAGE);
    for (int first = 0; first < sectors.length; first += PAGE / 4) {
      int count = Math.min(PAGE / 4, sectors.length - first);
      source.read(header.table() + 4L * first, page.clear().limit(4 * count));
      page.flip().asIntBuffer().get(sectors, first, count);
    }
    BlockAllocationTable table = new BlockAllocationTable(sectors, header.bitmap());
    table.check(image, layout);
    return table;
  }

  private void check(ImageStructures image, VhdLayout layout) throws InputException {
    boolean inOrder = true;
    int used = 0;
    long end = 0;
    for (int block = 0; block < sectors.length; block++) {
      if (sectors[block] != UNUSED) {
        long start = start(sectors[block]);
        layout.requirePlace(image, block, start);
        used++;
        inOrder &= start >= end;
        end = start + layout.stride();
      }
    }
    if (!inOrder) {
      requireApart(image, layout, used);
    }
  }

  /** Finds blocks that share bytes: neighbours in the file, once they are sorted. */
  private void requireApart(ImageStructures image, VhdLayout layout, int used)
      throws InputException {
    int[] sorted = new int[used];
    int next = 0;
    for (int sector : sectors) {
      if (sector != UNUSED) {
        // As in unsigned comparison.
        sorted[next++] = sector ^ Integer.MIN_VALUE;
      }
    }
    Arrays.sort(sorted);
    for (int i = 1; i < used; i++) {
      long start = start(sorted[i] ^ Integer.MIN_VALUE);
      long before = start(sorted[i - 1] ^ Integer.MIN_VALUE);
      if (start < before + layout.stride()) {
        throw image.refused(
            Sentence.of("its block {0}", blockAt(sorted[i] ^ Integer.MIN_VALUE)),
            start,
            Sentence.of("lies over another block, that at byte {0}", before));
      }
    }
  }

  private int blockAt(int sector) {
    int last = sectors.length - 1;
    while (sectors[last] != sector) {
      last--;
    }
    return last;
  }

  private static long start(int sector) {
    return Integer.toUnsignedLong(sector) * 512;
  }

  /** Returns where the sector bitmap of a block is, in bytes; {@link #ABSENT} if there is none. */
  long bitmapPlace(long block) {
    int sector = sectors[(int) block];
    return sector == UNUSED ? ABSENT : start(sector);
  }

  @Override
  public long place(long block) {
    int sector = sectors[(int) block];
    return sector == UNUSED ? ABSENT : start(sector) + bitmap;
  }

  @Override
  public long nextPresent(long block) {
    int next = (int) block;
    while (next < sectors.length && sectors[next] == UNUSED) {
      next++;
    }
    return next;
  }

  @Override
  public long blocks() {
    return sectors.length;
  }
}
