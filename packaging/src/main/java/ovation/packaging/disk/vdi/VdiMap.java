package ovation.packaging.disk.vdi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.BitSet;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.block.BlockMap;

/**
 * The block map of a VDI: 32-bit numbers of blocks in the file. The map of a disk of 64 TiB takes
 * 256 MiB, so it stays in the file: one page of it is in memory, and of each page is known whether
 * it names any block.
 */
final class VdiMap implements BlockMap {

  private static final int PAGE = 1 << 14;
  private static final int BLOCK = VdiHeader.BLOCK;

  /** The least of the values that name no block: discarded (zeros), or never written. */
  private static final int NONE = 0xfffffffe;

  private final ImageSource source;
  private final ImageStructures image;
  private final VdiHeader header;
  private final BitSet pagesInUse = new BitSet();
  private volatile Page last;

  private record Page(long first, IntBuffer entries) {}

  private VdiMap(ImageSource source, ImageStructures image, VdiHeader header) {
    this.source = source;
    this.image = image;
    this.header = header;
    this.last = new Page(0, IntBuffer.allocate(0));
  }

  /**
   * Walks the map and checks that all blocks are inside the file and none of them serves twice.
   *
   * @throws InputException if one does not, or the file cannot be read
   */
  static VdiMap read(ImageSource source, ImageStructures image, VdiHeader header)
      throws InputException {
    VdiMap map = new VdiMap(source, image, header);
    BitSet taken = new BitSet();
    long present = 0;
    for (long first = 0; first < header.used(); first += PAGE) {
      Page page = map.load(first);
      for (int i = 0; i < page.entries.limit(); i++) {
        int entry = page.entries.get(i);
        if (isPresent(entry)) {
          map.check(first + i, entry, taken);
          map.pagesInUse.set((int) (first / PAGE));
          present++;
        }
      }
    }
    // A map that lost entries would turn data into zeros. More than counted is harmless: VirtualBox
    // writes the map before the count.
    if (header.blocks() == header.used() && present < header.allocated()) {
      throw image.refused(
          Sentence.of("its block map"),
          header.map(),
          Sentence.of(
              "names {0} blocks of the {1} that the header counts", present, header.allocated()));
    }
    header.requireWholeBlocks(image, source.size());
    return map;
  }

  private void check(long block, int entry, BitSet taken) throws InputException {
    long place = place(entry);
    // Of the last block, too: the disk may end within it, but the block is as long as all others.
    if (entry < 0 || place + BLOCK > source.size()) {
      throw image.refused(
          Sentence.of("its block {0}", block),
          place,
          Sentence.of(
              "lies outside the file of {0} bytes: the image is damaged or truncated",
              source.size()));
    }
    if (taken.get(entry)) {
      throw image.refused(
          Sentence.of("its block {0}", block),
          place,
          Sentence.of("is another block of the disk, too: the block map is damaged"));
    }
    taken.set(entry);
  }

  private static boolean isPresent(int entry) {
    return Integer.compareUnsigned(entry, NONE) < 0;
  }

  private long place(int entry) {
    return header.data() + Integer.toUnsignedLong(entry) * BLOCK;
  }

  private Page load(long first) throws InputException {
    int count = (int) Math.min(PAGE, header.used() - first);
    ByteBuffer bytes = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
    source.read(header.map() + 4 * first, bytes);
    return new Page(first, bytes.flip().asIntBuffer());
  }

  private Page page(long block) throws InputException {
    Page page = last;
    if (block < page.first || block >= page.first + page.entries.limit()) {
      page = load(block / PAGE * PAGE);
      last = page;
    }
    return page;
  }

  @Override
  public long place(long block) throws InputException {
    if (!pagesInUse.get((int) (block / PAGE))) {
      return ABSENT;
    }
    Page page = page(block);
    int entry = page.entries.get((int) (block - page.first));
    return isPresent(entry) ? place(entry) : ABSENT;
  }

  @Override
  public long nextPresent(long block) throws InputException {
    long next = block;
    while (next < header.used()) {
      int number = (int) (next / PAGE);
      if (!pagesInUse.get(number)) {
        int later = pagesInUse.nextSetBit(number);
        if (later < 0) {
          return header.used();
        }
        next = (long) later * PAGE;
      }
      Page page = page(next);
      for (int i = (int) (next - page.first); i < page.entries.limit(); i++) {
        if (isPresent(page.entries.get(i))) {
          return page.first + i;
        }
      }
      next = page.first + page.entries.limit();
    }
    return header.used();
  }

  @Override
  public long blocks() {
    return header.used();
  }
}
