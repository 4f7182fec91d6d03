package ovation.packaging;

import org.jspecify.annotations.Nullable;

/**
 * An expected failure while an appliance is read or written.
 *
 * <p>The message is meant for the user: complete sentences that say what is wrong, where, and what
 * to do. The cause, if any, is for the curious ({@code --debug}) and never shown by itself.
 */
public abstract sealed class PackagingException extends Exception
    permits InputException, OutputException {

  private static final long serialVersionUID = 1L;

  PackagingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns the sentence for the user. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
