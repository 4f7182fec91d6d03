package ovation.packaging.disk.vhdx;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.chain.ParentDisk;
import ovation.packaging.disk.table.Extent;

/** The content of a VHDX. */
final class VhdxDisk implements VirtualDisk {

  private final DiskImage image;
  private final UUID dataWrite;
  private final ImageSource source;
  private final BlockTable blocks;
  private final ParentDisk parent;

  VhdxDisk(
      DiskImage image, UUID dataWrite, ImageSource source, BlockTable blocks, ParentDisk parent) {
    this.image = image;
    this.dataWrite = dataWrite;
    this.source = source;
    this.blocks = blocks;
    this.parent = parent;
  }

  @Override
  public DiskImage image() {
    return image;
  }

  @Override
  public List<Detail> details() {
    return List.of(Detail.ofSize("Block", blocks.blockSize()));
  }

  /** Returns the identifier by which a differencing image knows that the content is the same. */
  UUID dataWrite() {
    return dataWrite;
  }

  @Override
  public Run run(long offset) throws InputException {
    Extent extent = blocks.find(offset, capacity() - offset);
    return switch (extent.kind()) {
      case PARENT -> parent.run(offset, extent.length());
      case DATA -> Run.of(source, extent.place(), extent.length());
      case ZEROS, COMPRESSED -> new Run(extent.length(), false);
    };
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    int limit = target.limit();
    long at = offset;
    while (target.position() < limit) {
      Extent extent = blocks.find(at, limit - target.position());
      int end = target.position() + (int) extent.length();
      ByteBuffer part = target.slice(target.position(), (int) extent.length());
      switch (extent.kind()) {
        case PARENT -> parent.read(at, part);
        case DATA -> source.read(extent.place(), part);
        case ZEROS, COMPRESSED -> MemorySegment.ofBuffer(part).fill((byte) 0);
      }
      target.position(end);
      at += extent.length();
    }
  }

  @Override
  public void close() {
    parent.close();
    source.close();
  }
}
