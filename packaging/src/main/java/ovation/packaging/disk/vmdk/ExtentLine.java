package ovation.packaging.disk.vmdk;

/**
 * One line of a descriptor's extent list (Virtual Disk Format 5.0, "The extent description").
 *
 * @param sectors how much of the disk it holds
 * @param type how
 * @param file the name of its file; empty for zeros
 * @param offset where it begins in a flat file, in sectors
 */
record ExtentLine(long sectors, Type type, String file, long offset) {

  /** How an extent holds its data. */
  enum Type {
    /** The data as they are. */
    FLAT,
    /** The same on a host's file system of its own. */
    VMFS,
    /** Grains. */
    SPARSE,
    /** Nothing: zeros. */
    ZERO
  }
}
