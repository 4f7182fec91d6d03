package ovation.packaging.disk.block;

import ovation.packaging.InputException;

/** Where the blocks of a disk lie in its image. Safe for several threads at once. */
public interface BlockMap {

  /** The place of a block that the image does not hold. */
  long ABSENT = -1;

  /**
   * Returns where the content of a block begins in the file, in bytes; {@link #ABSENT} if the image
   * does not hold it.
   *
   * @throws InputException if the table cannot be read, or names a place outside the file
   */
  long place(long block) throws InputException;

  /**
   * Returns the first block from {@code block} on that the image holds; the number of blocks if
   * there is none.
   *
   * @throws InputException if the table cannot be read
   */
  long nextPresent(long block) throws InputException;

  /** Returns how many blocks the disk has; the last one may be shorter. */
  long blocks();
}
