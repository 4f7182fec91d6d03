package ovation.packaging.disk.vmdk;

/** Sizes in which a VMDK counts: a sector is 512 bytes, a grain 128 sectors. */
final class Sector {

  static final int BYTES = 512;
  static final int GRAIN_SECTORS = 128;
  static final int GRAIN_BYTES = GRAIN_SECTORS * BYTES;

  /** Grain table entries: one table covers 512 grains, that is 32 MiB. */
  static final int TABLE_ENTRIES = 512;

  private Sector() {}

  /** Returns the sectors that hold {@code bytes} bytes. */
  static long holding(long bytes) {
    return Math.ceilDiv(bytes, (long) BYTES);
  }
}
