package ovation.packaging.trust;

import ovation.model.text.Sentence;

/**
 * How sentences call the place of a key.
 *
 * @param within in the middle of a sentence, such as {@code the keychain}
 * @param first at its beginning, such as {@code The keychain}
 */
record KeyPlaceName(Sentence within, Sentence first) {

  /** The name of a file, which is the same everywhere. */
  static KeyPlaceName of(String file) {
    return new KeyPlaceName(Sentence.asItIs(file), Sentence.asItIs(file));
  }
}
