package ovation.packaging.disk.convert;

import java.util.OptionalLong;
import ovation.packaging.disk.DiskImage;

/**
 * What comparing two disks has shown.
 *
 * @param first one image
 * @param second the other
 * @param difference the first byte of the disks that differs; nothing if all are equal. What one
 *     disk has beyond the other's end counts as equal if it is zeros
 */
public record Comparison(DiskImage first, DiskImage second, OptionalLong difference) {

  /** Whether both disks hold the same. */
  public boolean isIdentical() {
    return difference.isEmpty();
  }

  /** Whether both disks are of the same size. */
  public boolean isSameSize() {
    return first.capacity() == second.capacity();
  }
}
