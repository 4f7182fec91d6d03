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
 * Finds out who vouches for a certificate: PKIX path building (RFC 5280 §6) without revocation.
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
    return path(certificate, at).map(List::getLast);
  }

  /**
   * Gives a valid path: the certificate itself first, the trusted one last. They may be the same.
   *
   * @param at the instant for which the path must hold
   */
  Optional<List<X509Certificate>> path(X509Certificate certificate, Instant at) {
    if (anchors.contains(certificate)) {
      return Optional.of(List.of(certificate));
    }
    List<X509Certificate> trusted = anchors.certificates();
    if (trusted.isEmpty()) {
      return Optional.empty();
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters =
          new PKIXBuilderParameters(
              trusted.stream()
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
          ? Optional.of(whole(result))
          : Optional.empty();
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static List<X509Certificate> whole(PKIXCertPathBuilderResult result) {
    List<X509Certificate> path = new ArrayList<>();
    result.getCertPath().getCertificates().stream()
        .filter(X509Certificate.class::isInstance)
        .map(X509Certificate.class::cast)
        .forEach(path::add);
    path.add(result.getTrustAnchor().getTrustedCert());
    return List.copyOf(path);
  }

  /** Gives the path as far as the certificates at hand go, whether it holds or not. */
  List<X509Certificate> attempt(X509Certificate certificate) {
    List<X509Certificate> known = new ArrayList<>(helpers);
    known.addAll(anchors.certificates());
    return Certificates.chain(certificate, known);
  }
}
