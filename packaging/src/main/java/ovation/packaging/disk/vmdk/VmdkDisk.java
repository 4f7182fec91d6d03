package ovation.packaging.disk.vmdk;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.VirtualDisk;

/** A disk of one or several extents, perhaps the changes to a parent. */
final class VmdkDisk implements VirtualDisk {

  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(1 << 16).asReadOnlyBuffer();

  private final DiskImage image;
  private final int unit;
  private final List<Extent> extents;
  private final long[] starts;
  private final @Nullable VmdkDisk parent;

  /**
   * Creates the disk, which closes extents and parent.
   *
   * @param unit in which it is best read, in bytes
   * @param extents in the order of the disk
   */
  VmdkDisk(DiskImage image, int unit, List<Extent> extents, @Nullable VmdkDisk parent) {
    this.image = image;
    this.unit = unit;
    this.extents = List.copyOf(extents);
    this.starts = new long[extents.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + extents.get(i - 1).size();
    }
    this.parent = parent;
  }

  @Override
  public DiskImage image() {
    return image;
  }

  @Override
  public int unit() {
    return unit;
  }

  @Override
  public List<Detail> details() {
    return List.of(new Detail("Extents", Integer.toString(extents.size())));
  }

  @Override
  public Run run(long offset) throws InputException {
    Extent.Stretch found = stretch(offset, Long.MAX_VALUE);
    if (found.kind() != Extent.Kind.ABSENT || parent == null || offset >= parent.capacity()) {
      return new Run(found.length(), found.kind() == Extent.Kind.DATA);
    }
    Run below = parent.run(offset);
    return new Run(Math.min(found.length(), below.length()), below.data());
  }

  @Override
  public void read(long offset, ByteBuffer target) throws InputException {
    int limit = target.limit();
    long at = offset;
    while (target.position() < limit) {
      Extent.Stretch found = stretch(at, limit - target.position());
      int length = (int) Math.min(limit - target.position(), found.length());
      VmdkDisk below = parent;
      boolean inherited = found.kind() == Extent.Kind.ABSENT && below != null;
      if (inherited && below != null && at < below.capacity()) {
        length = (int) Math.min(length, below.capacity() - at);
        target.limit(target.position() + length);
        below.read(at, target);
      } else if (found.kind() == Extent.Kind.DATA) {
        int extent = extent(at);
        target.limit(target.position() + length);
        extents.get(extent).read(at - starts[extent], target);
      } else {
        zero(target, length);
      }
      target.limit(limit);
      at += length;
    }
  }

  private Extent.Stretch stretch(long offset, long most) throws InputException {
    int extent = extent(offset);
    return extents.get(extent).stretch(offset - starts[extent], most);
  }

  private int extent(long offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static void zero(ByteBuffer target, int length) {
    for (int rest = length; rest > 0; ) {
      int part = Math.min(rest, ZEROS.capacity());
      target.put(ZEROS.slice(0, part));
      rest -= part;
    }
  }

  @Override
  public void close() {
    extents.forEach(Extent::close);
    if (parent != null) {
      parent.close();
    }
  }
}
