package ovation.packaging.disk.vhd;

import java.nio.ByteBuffer;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.block.BlockDisk;
import ovation.packaging.disk.block.BlockMap;

/**
 * A disk upon a parent: blocks that are not here are the parent's, and so are the sectors whose bit
 * is not set in a block's bitmap. What lies beyond the end of a shorter parent is zeros.
 */
final class DifferencingDisk implements VirtualDisk {

  private final DiskImage image;
  private final ImageSource source;
  private final BlockAllocationTable table;
  private final int block;
  private final VirtualDisk parent;

  /**
   * Creates the disk.
   *
   * @param source the image's file, closed with the disk
   * @param block the size of a block in bytes
   * @param parent closed with the disk
   */
  DifferencingDisk(
      DiskImage image,
      ImageSource source,
      BlockAllocationTable table,
      int block,
      VirtualDisk parent) {
    this.image = image;
    this.source = source;
    this.table = table;
    this.block = block;
    this.parent = parent;
  }

  @Override
  public DiskImage image() {
    return image;
  }

  @Override
  public List<Detail> details() {
    return List.of(Detail.ofSize("Block", block));
  }

  @Override
  public Run run(long offset) throws InputException {
    long number = offset / block;
    if (table.place(number) == BlockMap.ABSENT) {
      long end = Math.min(table.nextPresent(number) * block, capacity());
      if (offset >= parent.capacity()) {
        return new Run(end - offset, false);
      }
      Run below = parent.run(offset);
      return new Run(Math.min(end - offset, below.length()), below.data());
    }
    while (number < table.blocks() && table.place(number) != BlockMap.ABSENT) {
      number++;
    }
    return new Run(Math.min(number * block, capacity()) - offset, true);
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    long at = offset;
    while (target.hasRemaining()) {
      long number = at / block;
      int within = (int) (at % block);
      int count = Math.min(target.remaining(), block - within);
      long place = table.place(number);
      if (place == BlockMap.ABSENT) {
        below(at, target, count);
      } else {
        mixed(number, within, target, count);
      }
      at += count;
    }
  }

  /** Reads a stretch of a block of which some sectors may be the parent's. */
  private void mixed(long number, int within, ByteBuffer target, int count) throws InputException {
    int sector = within / 512;
    int sectors = (within + count + 511) / 512 - sector;
    SectorBitmap bitmap = SectorBitmap.read(source, table.bitmapPlace(number), sector, sectors);
    int end = within + count;
    int from = within;
    while (from < end) {
      int next = bitmap.alikeUntil(from / 512);
      int to = (int) Math.min(end, 512L * next);
      if (bitmap.isHere(from / 512)) {
        int limit = target.limit();
        target.limit(target.position() + to - from);
        source.read(table.place(number) + from, target);
        target.limit(limit);
      } else {
        below(number * block + from, target, to - from);
      }
      from = to;
    }
  }

  private void below(long at, ByteBuffer target, int count) throws InputException {
    int there = Math.clamp(parent.capacity() - at, 0, count);
    if (there > 0) {
      int limit = target.limit();
      target.limit(target.position() + there);
      parent.read(at, target);
      target.limit(limit);
    }
    BlockDisk.zeros(target, count - there);
  }

  @Override
  public void close() {
    source.close();
    parent.close();
  }
}
