package ovation.packaging;

import java.io.IOException;
import java.nio.file.Path;

/** The output cannot be written; exit status 4 on the command line. */
public final class OutputException extends PackagingException {

  private static final long serialVersionUID = 1L;

  /** Refuses to write, with a sentence for the user. */
  public OutputException(String message) {
    super(message, null);
  }

  /** Refuses to write, with a sentence for the user, and keeps what led to it. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says that {@code file} could not be written, with the system's reason and what to do. */
  public static OutputException writing(Path file, IOException cause) {
    IoReason reason = IoReason.of(cause);
    return new OutputException(
        file + " could not be written: " + reason.sentence() + reason.remedy(), cause);
  }
}
