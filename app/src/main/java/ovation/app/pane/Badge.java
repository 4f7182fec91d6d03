package ovation.app.pane;

import ovation.app.field.FieldProblem.Level;

/**
 * How many problems a part has.
 *
 * @param errors the errors
 * @param warnings the warnings; hints are not counted
 */
record Badge(int errors, int warnings) {
  static final Badge NONE = new Badge(0, 0);

  static Badge of(Level level) {
    return switch (level) {
      case ERROR -> new Badge(1, 0);
      case WARNING -> new Badge(0, 1);
      case INFO -> NONE;
    };
  }

  Badge plus(Badge other) {
    return new Badge(errors + other.errors, warnings + other.warnings);
  }

  int total() {
    return errors + warnings;
  }
}
