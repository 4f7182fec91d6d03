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

/**
 * What is wrong with a path that ends at a trusted certificate and yet does not hold.
 *
 * @param index of the certificate at fault, the signer's being 0; the signer's if none can be told
 * @param said what is wrong with it, as the end of a sentence without its full stop
 */
record ChainDefect(int index, Said said) {

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
      return Optional.of(new ChainDefect(0, Said.of(Saying.DEFECT_UNKNOWN)));
    }
  }

  private static Said said(X509Certificate certificate, Reason reason) {
    String whose = CertificateStory.oneLine(certificate.getSubjectX500Principal());
    return switch (reason) {
      case BasicReason.EXPIRED ->
          Said.of(Saying.DEFECT_EXPIRED, whose, certificate.getNotAfter().toInstant());
      case BasicReason.NOT_YET_VALID ->
          Said.of(Saying.DEFECT_FUTURE, whose, certificate.getNotBefore().toInstant());
      case BasicReason.ALGORITHM_CONSTRAINED -> Said.of(Saying.DEFECT_WEAK, whose);
      case BasicReason.INVALID_SIGNATURE -> Said.of(Saying.DEFECT_SIGNATURE, whose);
      case PKIXReason.NOT_CA_CERT, PKIXReason.INVALID_KEY_USAGE ->
          Said.of(Saying.DEFECT_NO_ISSUER, whose);
      case PKIXReason.PATH_TOO_LONG -> Said.of(Saying.DEFECT_PATH, whose);
      case PKIXReason.INVALID_NAME -> Said.of(Saying.DEFECT_NAME, whose);
      case PKIXReason.UNRECOGNIZED_CRIT_EXT -> Said.of(Saying.DEFECT_EXTENSION, whose);
      default -> Said.of(Saying.DEFECT_PLACE, whose);
    };
  }
}
