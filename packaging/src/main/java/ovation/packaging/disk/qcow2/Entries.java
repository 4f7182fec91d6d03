package ovation.packaging.disk.qcow2;

/** The bits of entries in L1 and L2 tables (docs/interop/qcow2.txt, "Cluster mapping"). */
final class Entries {

  /** The cluster is used by nothing else. */
  static final long COPIED = 1L << 63;

  /** The rest of the entry describes compressed data. */
  static final long COMPRESSED = 1L << 62;

  /** The cluster reads as zeros, whether it has a place or not. */
  static final long ZERO = 1;

  /** Where a table or cluster begins in the file. */
  static final long OFFSET = 0x00ff_ffff_ffff_fe00L;

  private Entries() {}

  static boolean isCompressed(long entry) {
    return (entry & COMPRESSED) != 0;
  }

  /**
   * Returns how many bits of a compressed cluster's entry are the place of its data; the bits above
   * count its further sectors of 512 bytes.
   */
  static int placeBits(int clusterBits) {
    return 62 - (clusterBits - 8);
  }

  static long compressedPlace(long entry, int clusterBits) {
    return entry & (1L << placeBits(clusterBits)) - 1;
  }

  /** Returns the most bytes that the compressed data has. */
  static int compressedLength(long entry, int clusterBits) {
    long further = (entry & ~(COPIED | COMPRESSED)) >>> placeBits(clusterBits);
    return (int) ((further + 1) * 512 - (compressedPlace(entry, clusterBits) & 511));
  }
}
