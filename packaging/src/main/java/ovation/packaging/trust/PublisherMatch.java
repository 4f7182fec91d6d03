package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.ProductSection;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;

/**
 * How the signer compares with the publishers that the user knows.
 *
 * @param state what came out
 * @param expected who was expected for this package; empty if nobody was
 * @param found the pinned publisher that the signer is; nothing if it is none
 */
public record PublisherMatch(State state, List<Publisher> expected, Optional<Publisher> found) {

  /** What the comparison says. */
  public enum State {
    /** Nobody was expected, and the signer is not pinned. */
    NONE,
    /** Nobody was expected, and the signer is a pinned publisher. */
    KNOWN,
    /** The signer is the expected publisher. */
    EXPECTED,
    /** Somebody else was expected, or the package is not signed. */
    DIFFERS;

    /** The word in {@code ovation verify --json}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public PublisherMatch {
    expected = List.copyOf(expected);
  }

  /**
   * Compares.
   *
   * @param products what the package says about itself
   * @param signer whose signature fits; null if there is none
   */
  static PublisherMatch of(
      TrustPolicy policy, Collection<ProductSection> products, @Nullable X509Certificate signer) {
    List<Publisher> expected =
        Stream.concat(
                policy.expected().stream(),
                policy.publishers().stream().filter(one -> one.isExpectedFor(products)))
            .toList();
    if (expected.isEmpty()) {
      Optional<Publisher> known = among(policy.publishers(), signer);
      return new PublisherMatch(known.isPresent() ? State.KNOWN : State.NONE, expected, known);
    }
    Optional<Publisher> found = among(expected, signer);
    return new PublisherMatch(found.isPresent() ? State.EXPECTED : State.DIFFERS, expected, found);
  }

  private static Optional<Publisher> among(
      List<Publisher> publishers, @Nullable X509Certificate signer) {
    return signer == null
        ? Optional.empty()
        : publishers.stream().filter(one -> one.fingerprint().means(signer)).findFirst();
  }

  /** The names of who was expected, for a sentence. */
  Sentence expectedNames() {
    return expected.stream()
        .map(Publisher::name)
        .distinct()
        .map(name -> Sentence.of("“{0}”", PackageText.visible(name)))
        .reduce((one, other) -> Sentence.of("{0} or {1}", one, other))
        .orElseGet(() -> Sentence.of("nobody"));
  }
}
