package ovation.app.option;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.Edit;

/**
 * One thing that options may have different: a cell for what is usual, then one for each option.
 */
interface MatrixLine {
  /** What the line is about; stays the same through edits. */
  Object id();

  /** The system or product that it belongs to. */
  String subject();

  /** What the thing is called. */
  String label();

  /** The cells, the first for what options get that have nothing of their own. */
  List<MatrixCell> cells();

  /** Whether a cell is only on or off. */
  default boolean isSwitch() {
    return false;
  }

  /**
   * The edit for what was typed into a cell.
   *
   * @param option null for what is usual
   * @throws ovation.model.xml.EditException if it cannot be taken, with the reason
   */
  Edit enter(@Nullable String option, String text);

  /** The edit that gives an option what is usual. */
  Edit reset(String option);

  /** Whether not all cells say the same. */
  default boolean differs() {
    return cells().stream().map(MatrixCell::text).distinct().count() > 1;
  }
}
