package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;

/**
 * Who signed a package, as far as it is known.
 *
 * @param certificate the signer's certificate, if the package names one
 * @param anchor who vouches for it, for a sentence: the name of the trusted certificate at the end
 *     of the chain, or the pinned publisher; nothing if nobody does
 * @param stampedAt the time that a verified time stamp proves, if any
 * @param chain the path from the signer upwards with a verdict on each certificate; empty if the
 *     signature does not fit
 * @param publisher how the signer compares with the pinned publishers
 * @param revocation the worst of what is known about the certificates of the chain
 */
public record Signatory(
    Optional<X509Certificate> certificate,
    Optional<Sentence> anchor,
    Optional<Instant> stampedAt,
    List<ChainLink> chain,
    PublisherMatch publisher,
    Verification.Revocation revocation) {

  public Signatory {
    chain = List.copyOf(chain);
  }
}
