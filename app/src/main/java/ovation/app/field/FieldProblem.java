package ovation.app.field;

import java.util.List;

/**
 * What is wrong with the value of one field, shown below it.
 *
 * @param level how bad it is
 * @param message one or two complete sentences
 * @param fixes what can be done about it with one click, best first
 */
public record FieldProblem(Level level, String message, List<FieldFix> fixes) {
  /** How bad a problem is. */
  public enum Level {
    ERROR,
    WARNING,
    INFO
  }

  public FieldProblem {
    fixes = List.copyOf(fixes);
  }

  /** An error without a fix at hand. */
  public static FieldProblem error(String message) {
    return new FieldProblem(Level.ERROR, message, List.of());
  }

  /** A warning without a fix at hand. */
  public static FieldProblem warning(String message) {
    return new FieldProblem(Level.WARNING, message, List.of());
  }
}
