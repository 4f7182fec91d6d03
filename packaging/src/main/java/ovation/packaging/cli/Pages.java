package ovation.packaging.cli;

import java.util.List;

/** Where labelled values and tables are put for people. */
interface Pages {

  /** Something else follows. */
  void gap();

  /** A value behind its label, which is empty to go on with the one before. */
  void field(String label, String value);

  /**
   * Text of several lines behind its label.
   *
   * @param most how many lines to show where there is little room
   */
  void text(String label, String text, int most);

  /** Rows of cells, the label before the first; nothing for no rows. */
  void table(String label, List<List<String>> rows);
}
