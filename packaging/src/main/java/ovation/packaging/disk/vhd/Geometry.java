package ovation.packaging.disk.vhd;

/**
 * The geometry that a guest is shown by an old BIOS (specification, "Appendix: CHS Calculation");
 * it may have fewer sectors than the disk.
 */
record Geometry(int cylinders, int heads, int sectorsPerTrack) {

  private static final int MOST_CYLINDERS = 65_535;
  private static final long LARGEST = (long) MOST_CYLINDERS * 16 * 255;
  private static final long LARGE = (long) MOST_CYLINDERS * 16 * 63;
  private static final int BIOS_CYLINDERS = 1024;

  /** Returns the geometry of a disk of so many 512-byte sectors. */
  static Geometry of(long diskSectors) {
    long sectors = Math.min(diskSectors, LARGEST);
    if (sectors >= LARGE) {
      return with(sectors, 16, 255);
    }
    int heads = (int) Math.max(4, (sectors / 17 + BIOS_CYLINDERS - 1) / BIOS_CYLINDERS);
    if (heads <= 16 && sectors / 17 < (long) heads * BIOS_CYLINDERS) {
      return with(sectors, heads, 17);
    }
    return sectors / 31 < 16 * BIOS_CYLINDERS ? with(sectors, 16, 31) : with(sectors, 16, 63);
  }

  private static Geometry with(long sectors, int heads, int sectorsPerTrack) {
    return new Geometry((int) (sectors / sectorsPerTrack / heads), heads, sectorsPerTrack);
  }
}
