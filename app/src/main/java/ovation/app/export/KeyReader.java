package ovation.app.export;

import java.time.InstantSource;
import java.util.List;
import ovation.model.target.TargetPlatform;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyOffer;
import ovation.packaging.trust.KeyRequest;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.Preflight;
import ovation.packaging.trust.SignatureForm;
import ovation.packaging.trust.SigningKey;

/**
 * Finds out what a place of keys holds, before anything is signed with it.
 *
 * @param location where the key is
 * @param request which key is wanted, and the certificates beside it
 * @param digest of the signature
 * @param form what the signature consists of
 * @param targets the platforms that matter
 */
record KeyReader(
    KeyLocation location,
    KeyRequest request,
    DigestAlgorithm digest,
    SignatureForm form,
    List<TargetPlatform> targets) {

  /**
   * Reads the key; to be called in the background.
   *
   * @param password empty if the user has not typed one
   */
  KeyState read(char[] password, InstantSource clock) {
    Asked asked = new Asked(password);
    try {
      List<KeyOffer> offers = location.list(asked);
      if (offers.size() > 1 && request.alias().isEmpty()) {
        return new KeyState.Several(offers);
      }
      try (SigningKey loaded = location.open(request, asked)) {
        return new KeyState.Ready(
            CertificateStory.of(loaded.certificate()),
            Preflight.of(loaded, digest, form, targets, clock.instant()),
            offers);
      }
    } catch (InputException e) {
      return asked.inVain ? new KeyState.Locked() : new KeyState.Unusable(e.sentence());
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
        throw new InputException(Sentence.asItIs(prompt));
      }
      return password.clone();
    }
  }
}
