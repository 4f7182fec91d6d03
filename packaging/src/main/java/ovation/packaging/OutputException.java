package ovation.packaging;

import java.io.IOException;
import java.nio.file.Path;
import ovation.model.text.Sentence;

/** The output cannot be written; exit status 4 on the command line. */
public final class OutputException extends PackagingException {

  private static final long serialVersionUID = 1L;

  /** Refuses to write, with a sentence for the user. */
  public OutputException(Sentence sentence) {
    super(sentence, null);
  }

  /** Refuses to write, with a sentence for the user, and keeps what led to it. */
  public OutputException(Sentence sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Says that {@code file} could not be written, with the system's reason and what to do. */
  public static OutputException writing(Path file, IOException cause) {
    return new OutputException(
        Sentence.of("{0} could not be written: {1}", file, IoReason.of(cause).whole()), cause);
  }
}
