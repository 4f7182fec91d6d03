package ovation.app.option;

/**
 * What an option gets of one thing.
 *
 * @param text as people read it; "–" for nothing
 * @param own whether the option has it of its own, and not like all others
 * @param open whether it can be changed here
 */
record MatrixCell(String text, boolean own, boolean open) {
  /** What a cell says of a device that an option does not have. */
  static final String ABSENT = "–";

  /** What a cell says of a device that an option has. */
  static final String PRESENT = "✓";
}
