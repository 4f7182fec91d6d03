package ovation.packaging.archive;

/** How an OVA is written. */
public enum TarDialect {
  /**
   * POSIX.1 ustar, what DSP0243 2.1.1 §5.2 asks for: members below 8 GiB, names up to 255 bytes.
   */
  USTAR,
  /** GNU tar: any size (base-256 from 8 GiB) and names up to 1,024 bytes. */
  GNU;

  private static final long USTAR_LIMIT = 8L << 30;

  /** Returns the dialect that a package needs: the standard's unless a file is too large for it. */
  public static TarDialect neededBy(OvfPackage source) {
    boolean large =
        source.entries().stream().mapToLong(PackageEntry::size).anyMatch(s -> s >= USTAR_LIMIT);
    return large ? GNU : USTAR;
  }
}
