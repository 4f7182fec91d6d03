package ovation.packaging.disk.table;

/**
 * A stretch of the disk that is alike.
 *
 * @param place where its data begins in the file in bytes; the entry of the table if it is
 *     compressed; otherwise nothing
 * @param length in bytes
 */
public record Extent(Kind kind, long place, long length) {

  /** What it is made of. */
  public enum Kind {
    /** Bytes of the file. */
    DATA,
    /** Bytes of the file to be decompressed. */
    COMPRESSED,
    /** Zeros, whatever lies beneath. */
    ZEROS,
    /** What the parent holds there; zeros if there is none. */
    PARENT
  }
}
