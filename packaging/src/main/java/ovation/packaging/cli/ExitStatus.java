package ovation.packaging.cli;

/** How a command ended, as the process's exit status. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** Problems were found, things differ, or a verification failed. */
  static final int FOUND = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The input cannot be read or is refused. */
  static final int INPUT = 3;

  /** The output cannot be written. */
  static final int OUTPUT = 4;

  /** Cancelled by the user. */
  static final int CANCELLED = 130;

  private ExitStatus() {}
}
