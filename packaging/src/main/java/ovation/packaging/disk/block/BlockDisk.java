package ovation.packaging.disk.block;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;

/** A disk in blocks, each of them uncompressed in the image or not there at all. */
public final class BlockDisk implements VirtualDisk {

  private final DiskImage image;
  private final ImageSource source;
  private final BlockMap map;
  private final int block;
  private final StoredRanges stored;

  /**
   * Creates the disk.
   *
   * @param source the image's file, closed with the disk
   * @param block the size of a block in bytes
   * @throws InputException if the file cannot be read
   */
  public BlockDisk(DiskImage image, ImageSource source, BlockMap map, int block)
      throws InputException {
    this.image = image;
    this.source = source;
    this.map = map;
    this.block = block;
    this.stored = new StoredRanges(source);
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
    long place = map.place(number);
    if (place == BlockMap.ABSENT) {
      return new Run(end(map.nextPresent(number)) - offset, false);
    }
    StoredRanges.Range range = stored.at(place + offset % block);
    // On as long as blocks lie in the same range of the file, in whatever order.
    do {
      long inRange = range.to() - place;
      if (inRange < block) {
        return new Run(Math.min(number * block + inRange, capacity()) - offset, range.data());
      }
      number++;
      place = number < map.blocks() ? map.place(number) : BlockMap.ABSENT;
    } while (place >= range.from() && place < range.to());
    return new Run(end(number) - offset, range.data());
  }

  /** Returns where the blocks before this one end on the disk. */
  private long end(long number) {
    return Math.min(number * block, capacity());
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    int limit = target.limit();
    long at = offset;
    while (target.hasRemaining()) {
      long number = at / block;
      int within = (int) (at % block);
      int count = Math.min(target.remaining(), block - within);
      long place = map.place(number);
      if (place == BlockMap.ABSENT) {
        zeros(target, count);
      } else {
        target.limit(target.position() + count);
        source.read(place + within, target);
        target.limit(limit);
      }
      at += count;
    }
  }

  /** Puts zeros. */
  public static void zeros(ByteBuffer target, int count) {
    MemorySegment.ofBuffer(target.slice(target.position(), count)).fill((byte) 0);
    target.position(target.position() + count);
  }

  @Override
  public void close() {
    source.close();
  }
}
