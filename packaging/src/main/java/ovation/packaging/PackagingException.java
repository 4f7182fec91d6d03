package ovation.packaging;

import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/**
 * An expected failure while an appliance is read or written.
 *
 * <p>The message is meant for the user: complete sentences that say what is wrong, where, and what
 * to do. The cause, if any, is for the curious ({@code --debug}) and never shown by itself.
 */
public abstract sealed class PackagingException extends Exception
    permits InputException, OutputException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  PackagingException(Sentence sentence, @Nullable Throwable cause) {
    super(sentence.text(), cause);
    this.sentence = sentence;
  }

  /** Returns the sentence for the user, which can be said in any language. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the sentence for the user in English. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
