package ovation.packaging.cli;

import java.util.Locale;

/** How progress is told on standard error. */
enum ProgressMode {
  /** A line that moves, if standard error is a terminal; nothing else. */
  AUTO,
  /** A line for each phase. */
  PLAIN,
  /** A JSON object on a line of its own, several a second. */
  JSON,
  /** Nothing. */
  NONE;

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
