package ovation.packaging;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** The input cannot be read or is refused; exit status 3 on the command line. */
public sealed class InputException extends PackagingException permits ServerException {

  private static final long serialVersionUID = 1L;

  /** Refuses an input with a sentence for the user. */
  public InputException(Sentence sentence) {
    super(sentence, null);
  }

  /** Refuses an input with a sentence for the user and keeps what led to it. */
  public InputException(Sentence sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /**
   * Says that {@code file} could not be read, with the system's reason in plain words; if the cause
   * carries a sentence for the user already, that one.
   */
  public static InputException reading(Path file, IOException cause) {
    if (cause.getCause() instanceof InputException said) {
      return said;
    }
    return new InputException(
        Sentence.of("{0} could not be read: {1}", file, IoReason.of(cause).sentence()), cause);
  }
}
