package ovation.model.target;

/** A target file is faulty. The message is one sentence for the user: where, what, what to do. */
public final class TargetFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TargetFileException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
