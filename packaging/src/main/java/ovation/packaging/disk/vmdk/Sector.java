package ovation.packaging.disk.vmdk;

/** Sizes in which a VMDK counts: a sector is 512 bytes, a grain that is written 128 sectors. */
final class Sector {

  static final int BYTES = 512;
  static final int GRAIN_SECTORS = 128;
  static final int GRAIN_BYTES = GRAIN_SECTORS * BYTES;

  /** Grain table entries: with grains of 64 KiB one table covers 32 MiB. */
  static final int TABLE_ENTRIES = 512;

  static final int TABLE_BYTES = TABLE_ENTRIES * Integer.BYTES;
  static final int TABLE_SECTORS = TABLE_BYTES / BYTES;

  /** 64 TiB, the largest disk, in sectors. */
  static final long MOST = 1L << 37;

  /** The last sector of a file that the 32 bits of a grain table entry can name. */
  static final long LAST_NAMED = 0xFFFF_FFFFL;

  private Sector() {}

  /** Returns the sectors that hold {@code bytes} bytes. */
  static long holding(long bytes) {
    return Math.ceilDiv(bytes, (long) BYTES);
  }

  /** Returns the grain tables for a disk of {@code capacity} sectors. */
  static long tables(long capacity, long grain) {
    return Math.ceilDiv(capacity, grain * TABLE_ENTRIES);
  }
}
