package ovation.app.export;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.delivery.KeySource;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.Preflight;
import ovation.packaging.trust.SignatureForm;
import ovation.packaging.trust.SigningKey;

/** Finds out what a key file holds, before anything is signed with it. */
final class KeyReader {

  private final InstantSource clock;

  KeyReader(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Reads a key; to be called in the background.
   *
   * @param password empty if the user has not typed one
   */
  KeyState read(Path key, Optional<Path> certificate, char[] password, DigestAlgorithm digest) {
    Asked asked = new Asked(password);
    try (SigningKey loaded = new KeySource(key, certificate, asked).load()) {
      return new KeyState.Ready(
          CertificateStory.of(loaded.certificate()),
          Preflight.of(loaded, digest, SignatureForm.plain(), List.of(), clock.instant()));
    } catch (InputException e) {
      return asked.inVain
          ? new KeyState.Locked()
          : new KeyState.Unusable(String.valueOf(e.getMessage()));
    }
  }

  /** Notes whether a password was wanted that nobody has typed. */
  private static final class Asked implements PasswordSource {

    private final char[] password;
    private boolean inVain;

    Asked(char[] password) {
      this.password = password;
    }

    @Override
    public char[] password(String prompt) throws InputException {
      if (password.length == 0) {
        inVain = true;
        throw new InputException(prompt);
      }
      return password.clone();
    }
  }
}
