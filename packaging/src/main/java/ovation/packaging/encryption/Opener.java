package ovation.packaging.encryption;

import java.security.PrivateKey;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.trust.PasswordSource;

/**
 * What somebody decrypts with.
 *
 * @param privateKey an RSA key
 * @param passPhrase asked for only if something is encrypted with one, and once
 */
public record Opener(Optional<PrivateKey> privateKey, Optional<PasswordSource> passPhrase) {

  /** Opens what is encrypted for the holder of a private key. */
  public static Opener with(PrivateKey key) {
    return new Opener(Optional.of(key), Optional.empty());
  }

  /** Opens what is encrypted with a pass phrase. */
  public static Opener with(PasswordSource passPhrase) {
    return new Opener(Optional.empty(), Optional.of(passPhrase));
  }

  /** What it opens with, in a few words. */
  Sentence name() {
    return Sentence.of(privateKey.isPresent() ? "a private key" : "a pass phrase");
  }

  /** The key does not show. */
  @Override
  public String toString() {
    return name().text();
  }
}
