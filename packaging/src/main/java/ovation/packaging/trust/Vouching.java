package ovation.packaging.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out who vouches for a certificate: PKIX path validation (RFC 5280 §6) without revocation.
 *
 * @param anchors who is trusted
 * @param helpers certificates that may stand between, trusted or not
 */
record Vouching(TrustAnchors anchors, List<X509Certificate> helpers) {

  /**
   * Gives the trusted certificate at the end of a valid path.
   *
   * @param at the instant for which the path must hold
   */
  Optional<X509Certificate> anchorOf(X509Certificate certificate, Instant at) {
    if (anchors.contains(certificate)) {
      return Optional.of(certificate);
    }
    if (anchors.certificates().isEmpty()) {
      return Optional.empty();
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters =
          new PKIXBuilderParameters(
              anchors.certificates().stream()
                  .map(anchor -> new TrustAnchor(anchor, null))
                  .collect(Collectors.toSet()),
              target);
      List<X509Certificate> known = new ArrayList<>(helpers);
      known.add(certificate);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      return CertPathBuilder.getInstance("PKIX").build(parameters)
              instanceof PKIXCertPathBuilderResult result
          ? Optional.ofNullable(result.getTrustAnchor().getTrustedCert())
          : Optional.empty();
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** Says in a sentence why nobody vouches for a certificate. */
  String objection(X509Certificate certificate) {
    List<X509Certificate> known = new ArrayList<>(helpers);
    known.addAll(anchors.certificates());
    X509Certificate last = Certificates.chain(certificate, known).getLast();
    if (anchors.contains(last)) {
      return "The chain up to "
          + name(last)
          + " does not hold: a certificate in it has expired, is too weak or may not issue others.";
    }
    if (last.equals(certificate) && Certificates.isSelfIssued(certificate)) {
      return "The certificate is self-signed: nobody else vouches for it.";
    }
    return Certificates.isSelfIssued(last)
        ? "The chain ends at " + name(last) + ", which is not among the trusted certificates."
        : "The certificate of the issuer "
            + CertificateStory.oneLine(last.getIssuerX500Principal())
            + " is neither in the package nor among the trusted certificates.";
  }

  private static String name(X509Certificate certificate) {
    return CertificateStory.oneLine(certificate.getSubjectX500Principal());
  }
}
