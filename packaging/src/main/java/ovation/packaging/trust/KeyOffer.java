package ovation.packaging.trust;

import java.util.Optional;

/**
 * A key that a place has to offer, as a chooser lists it.
 *
 * @param alias the name to ask for it by, see {@link KeyRequest#named}; empty if it has none
 * @param story what its certificate says; empty if none lies beside it, so that one must be given
 */
public record KeyOffer(Optional<String> alias, Optional<CertificateStory> story) {

  /** What to call it: its name, or whose it is. */
  public String label() {
    return alias
        .map(CertificateStory::oneLine)
        .or(() -> story.map(CertificateStory::subject))
        .orElse("(no name)");
  }
}
