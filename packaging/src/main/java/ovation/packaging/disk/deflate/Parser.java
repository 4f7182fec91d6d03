package ovation.packaging.disk.deflate;

/** Finds what has been there before. */
interface Parser {

  /** Forgets everything; a new block begins. */
  void reset();

  /**
   * Parses the next part of a block.
   *
   * @param content with eight zeros behind the end of the block
   * @param from where the part begins, in bytes; a multiple of {@link Sequences#CONTENT}
   * @param to where it ends
   * @param sequences takes what was found
   */
  void parse(byte[] content, int from, int to, Sequences sequences);
}
