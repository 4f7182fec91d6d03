package ovation.packaging.net;

import java.io.IOException;
import ovation.packaging.InputException;

/** Carries a sentence for the user through a channel, which can only throw {@link IOException}. */
final class RemoteFailure extends IOException {

  private static final long serialVersionUID = 1L;

  RemoteFailure(InputException said) {
    super(said.getMessage(), said);
  }
}
