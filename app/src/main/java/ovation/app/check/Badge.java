package ovation.app.check;

import ovation.app.field.FieldProblem.Level;

/**
 * How many problems a part has.
 *
 * @param errors the errors
 * @param warnings the warnings; hints are not counted
 */
public record Badge(int errors, int warnings) {
  /** No problems. */
  public static final Badge NONE = new Badge(0, 0);

  /** One problem. */
  public static Badge of(Level level) {
    return switch (level) {
      case ERROR -> new Badge(1, 0);
      case WARNING -> new Badge(0, 1);
      case INFO -> NONE;
    };
  }

  /** Both together. */
  public Badge plus(Badge other) {
    return new Badge(errors + other.errors, warnings + other.warnings);
  }

  /** How many in all. */
  public int total() {
    return errors + warnings;
  }
}
