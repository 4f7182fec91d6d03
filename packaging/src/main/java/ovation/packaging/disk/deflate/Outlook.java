package ovation.packaging.disk.deflate;

/** What the sample of a block promises. */
enum Outlook {
  /** The block will not shrink. */
  HOPELESS,
  /** The block is worth the whole effort of its strength. */
  USUAL,
  /** The block shrinks well with little effort, and hardly better with more. */
  EASY
}
