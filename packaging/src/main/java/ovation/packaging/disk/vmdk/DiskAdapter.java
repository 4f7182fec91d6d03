package ovation.packaging.disk.vmdk;

/** The controller that a disk was made for; it decides the geometry that old guests see. */
public enum DiskAdapter {
  /** IDE: 16 heads, 63 sectors, at most 16,383 cylinders. */
  IDE("ide", 16),
  /** SCSI, and what else follows its geometry: 255 heads, 63 sectors. */
  LSI_LOGIC("lsilogic", 255);

  static final int SECTORS_PER_TRACK = 63;
  private static final int MOST_CYLINDERS = 65_535;
  private static final int MOST_IDE_CYLINDERS = 16_383;

  private final String label;
  private final int heads;

  DiskAdapter(String label, int heads) {
    this.label = label;
    this.heads = heads;
  }

  String label() {
    return label;
  }

  int heads() {
    return heads;
  }

  /** Returns the cylinders of a disk of {@code capacity} sectors. */
  long cylinders(long capacity) {
    long cylinders = capacity / ((long) heads * SECTORS_PER_TRACK);
    return Math.clamp(cylinders, 1, this == IDE ? MOST_IDE_CYLINDERS : MOST_CYLINDERS);
  }
}
