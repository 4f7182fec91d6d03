package ovation.packaging.cli;

/** The command line asks for something that makes no sense here. The message is for the user. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses the command line, for the reason given in complete sentences. */
  UsageException(String message) {
    super(message);
  }
}
