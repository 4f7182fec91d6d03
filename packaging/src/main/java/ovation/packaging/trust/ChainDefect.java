package ovation.packaging.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.text.Sentence;

/**
 * What is wrong with a path that ends at a trusted certificate and yet does not hold.
 *
 * @param index of the certificate at fault, the signer's being 0; the signer's if none can be told
 * @param said what is wrong with it
 */
record ChainDefect(int index, Sentence said) {

  /**
   * Validates a path (RFC 5280 §6) to learn where it breaks.
   *
   * @param path two certificates at least, the trusted one last
   * @return nothing if it holds
   */
  static Optional<ChainDefect> of(List<X509Certificate> path, Instant at) {
    try {
      var parameters = new PKIXParameters(Set.of(new TrustAnchor(path.getLast(), null)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509")
                  .generateCertPath(path.subList(0, path.size() - 1)),
              parameters);
      return Optional.empty();
    } catch (CertPathValidatorException e) {
      int index = Math.max(0, e.getIndex());
      return Optional.of(new ChainDefect(index, said(path.get(index), e.getReason())));
    } catch (GeneralSecurityException e) {
      return Optional.of(new ChainDefect(0, Sentence.of("It cannot be judged.")));
    }
  }

  private static Sentence said(X509Certificate certificate, Reason reason) {
    String whose = CertificateStory.oneLine(certificate.getSubjectX500Principal());
    return switch (reason) {
      case BasicReason.EXPIRED ->
          Sentence.of(
              "The certificate of {0} has expired, on {1}.",
              whose, certificate.getNotAfter().toInstant());
      case BasicReason.NOT_YET_VALID ->
          Sentence.of(
              "The certificate of {0} is not valid before {1}.",
              whose, certificate.getNotBefore().toInstant());
      case BasicReason.ALGORITHM_CONSTRAINED ->
          Sentence.of("The certificate of {0} has a key or a signature that is too weak.", whose);
      case BasicReason.INVALID_SIGNATURE ->
          Sentence.of("The signature in the certificate of {0} does not fit.", whose);
      case PKIXReason.NOT_CA_CERT, PKIXReason.INVALID_KEY_USAGE ->
          Sentence.of("{0} may not issue certificates.", whose);
      case PKIXReason.PATH_TOO_LONG ->
          Sentence.of(
              "An issuer above {0} does not let it issue certificates (path length).", whose);
      case PKIXReason.INVALID_NAME ->
          Sentence.of("An issuer may not vouch for the name {0} (name constraints).", whose);
      case PKIXReason.UNRECOGNIZED_CRIT_EXT ->
          Sentence.of(
              "The certificate of {0} has a critical extension that is not understood.", whose);
      default -> Sentence.of("The certificate of {0} does not fit there.", whose);
    };
  }
}
