package ovation.packaging.disk.deflate;

/** What stands around the deflated data of a block. */
public enum Wrapper {
  /** A header of 2 bytes before and an Adler-32 checksum behind (RFC 1950): VMDK grains. */
  ZLIB,
  /** Nothing (RFC 1951). */
  RAW,
  /**
   * Nothing, and no match reaches back further than 4096 bytes, as QEMU expects in the compressed
   * clusters of QCOW2 images. Only engines that can limit the distance write it.
   */
  RAW_4K;

  /** The farthest that a match may reach back, in bytes. */
  int farthest() {
    return this == RAW_4K ? 4096 : 32768;
  }
}
