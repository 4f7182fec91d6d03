package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import ovation.model.text.Sentence;

/**
 * One certificate of the path from the signer to whom is trusted, with the verdict on it.
 *
 * @param certificate the certificate
 * @param role what it is in the path
 * @param holds whether it speaks for the signer
 * @param said why
 * @param origin why it is trusted by itself; nothing if it is not
 * @param revocation whether its issuer has taken it back
 * @param saidOfRevocation why; an empty sentence where there is nothing to say
 */
public record ChainLink(
    X509Certificate certificate,
    Role role,
    boolean holds,
    Sentence said,
    Optional<TrustAnchors.Origin> origin,
    Verification.Revocation revocation,
    Sentence saidOfRevocation) {

  /** What a certificate is in a path. */
  public enum Role {
    /** It is the signer's. */
    SIGNER,
    /** It stands between the signer and the end of the path. */
    ISSUER,
    /** It ends the path: nobody above it is known or needed. */
    END;

    /** The word in {@code ovation verify --json}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why, in English. */
  public String reason() {
    return said.text();
  }

  /** Why it counts as revoked or not, in English; "" where there is nothing to say. */
  public String aboutRevocation() {
    return saidOfRevocation.text();
  }

  /** What the certificate says. */
  public CertificateStory story() {
    return CertificateStory.of(certificate);
  }

  ChainLink revocation(RevocationAnswer answer) {
    return new ChainLink(
        certificate,
        role,
        holds && answer.state() != Verification.Revocation.REVOKED,
        said,
        origin,
        answer.state(),
        answer.said());
  }
}
