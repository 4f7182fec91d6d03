package ovation.packaging.disk.qcow2;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.ImageStructures;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.chain.ParentDisk;
import ovation.packaging.disk.table.Extent;

/** The content of a QCOW2 image. Internal snapshots are left alone. */
final class Qcow2Disk implements VirtualDisk {

  private static final int LEAST_UNIT = 1 << 16;

  private final Qcow2Header header;
  private final ImageSource source;
  private final ClusterMap map;
  private final CompressedClusters compressed;
  private final ParentDisk parent;

  private Qcow2Disk(
      Qcow2Header header,
      ImageSource source,
      ClusterMap map,
      CompressedClusters compressed,
      ParentDisk parent) {
    this.header = header;
    this.source = source;
    this.map = map;
    this.compressed = compressed;
    this.parent = parent;
  }

  /** Reads and checks all tables. */
  static Qcow2Disk open(
      Qcow2Header header, ImageStructures image, ImageSource source, ParentDisk parent)
      throws InputException {
    ClusterMap map = ClusterMap.read(header, source);
    new TableCheck(header, image, source.size(), map).run();
    new LostClusters(header, image, source).check(map.first());
    return new Qcow2Disk(
        header, source, map, new CompressedClusters(header, image, source), parent);
  }

  @Override
  public DiskImage image() {
    return header.image();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.ofSize("Cluster", header.clusterSize()),
        new Detail("Compression", header.zstd() ? "zstd" : "deflate"));
  }

  @Override
  public int unit() {
    return Math.max(LEAST_UNIT, header.clusterSize());
  }

  @Override
  public Run run(long offset) throws InputException {
    Extent extent = map.find(offset, capacity() - offset);
    return switch (extent.kind()) {
      case ZEROS -> new Run(extent.length(), false);
      case COMPRESSED -> new Run(extent.length(), true);
      case PARENT -> parent.run(offset, extent.length());
      case DATA -> Run.of(source, extent.place(), extent.length());
    };
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    int limit = target.limit();
    long at = offset;
    while (target.position() < limit) {
      Extent extent = map.find(at, limit - target.position());
      int end = target.position() + (int) extent.length();
      ByteBuffer part = target.slice(target.position(), (int) extent.length());
      switch (extent.kind()) {
        case ZEROS -> MemorySegment.ofBuffer(part).fill((byte) 0);
        case COMPRESSED ->
            compressed.read(extent.place(), (int) at & header.clusterSize() - 1, part);
        case PARENT -> parent.read(at, part);
        case DATA -> source.read(extent.place(), part);
      }
      target.position(end);
      at += extent.length();
    }
  }

  @Override
  public void close() {
    compressed.close();
    parent.close();
    source.close();
  }
}
