package ovation.packaging.encryption;

import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.export.ContentFilter;

/**
 * What is said whenever something cannot be decrypted: always the same, since a difference between
 * a wrong key and wrong padding is what attacks on old ciphers live on.
 */
final class Undecipherable {

  private Undecipherable() {}

  static InputException refusal() {
    return new InputException(
        Sentence.of(
            "The package could not be decrypted: the key or the pass phrase does not"
                + " fit, or the encrypted bytes were changed. Nothing was written."));
  }

  static ContentFilter.Refused refused() {
    return new ContentFilter.Refused(refusal());
  }
}
