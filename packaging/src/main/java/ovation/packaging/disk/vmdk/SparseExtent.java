package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** A part of a disk in grains, of which those of zeros are not stored. */
final class SparseExtent implements Extent {

  /** How far a stretch is followed through full tables, in grains. */
  private static final int MOST_FOLLOWED = 64 * Sector.TABLE_ENTRIES;

  private final ImageSource source;
  private final long size;
  private final int grainBytes;
  private final GrainTables tables;
  private final Grains grains;

  /**
   * Creates the extent.
   *
   * @param size of the part of the disk, in bytes
   */
  SparseExtent(ImageSource source, long size, int grainBytes, GrainTables tables, Grains grains) {
    this.source = source;
    this.size = size;
    this.grainBytes = grainBytes;
    this.tables = tables;
    this.grains = grains;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Stretch stretch(long offset, long most) throws InputException {
    long first = offset / grainBytes;
    long last = Math.ceilDiv(Math.min(size - offset, most) + offset, (long) grainBytes);
    Kind kind = tables.kind(tables.place(first));
    long end = first + 1;
    for (int followed = 0; end < last && followed < MOST_FOLLOWED; followed++) {
      long next = tables.nextTable(end);
      if (next == end ? tables.kind(tables.place(end)) != kind : kind != Kind.ABSENT) {
        break;
      }
      end = Math.max(next, end + 1);
    }
    return new Stretch(Math.min(end * grainBytes, size) - offset, kind);
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    int limit = target.limit();
    long at = offset;
    while (target.position() < limit) {
      long grain = at / grainBytes;
      int start = (int) (at % grainBytes);
      int length = Math.min(grainBytes - start, limit - target.position());
      target.limit(target.position() + length);
      grains.read(grain, tables.place(grain), start, target);
      target.limit(limit);
      at += length;
    }
  }

  @Override
  public void close() {
    grains.close();
    source.close();
  }
}
