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
 * @param sentence what is wrong with it, as the end of a sentence without its full stop
 */
record ChainDefect(int index, String sentence) {

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
      return Optional.of(new ChainDefect(index, sentence(path.get(index), e.getReason())));
    } catch (GeneralSecurityException e) {
      return Optional.of(new ChainDefect(0, "it cannot be judged"));
    }
  }

  private static String sentence(X509Certificate certificate, Reason reason) {
    String whose = CertificateStory.oneLine(certificate.getSubjectX500Principal());
    return switch (reason) {
      case BasicReason.EXPIRED ->
          "the certificate of "
              + whose
              + " has expired, on "
              + Preflight.day(certificate.getNotAfter().toInstant());
      case BasicReason.NOT_YET_VALID ->
          "the certificate of "
              + whose
              + " is not valid before "
              + Preflight.day(certificate.getNotBefore().toInstant());
      case BasicReason.ALGORITHM_CONSTRAINED ->
          "the certificate of " + whose + " has a key or a signature that is too weak";
      case BasicReason.INVALID_SIGNATURE ->
          "the signature in the certificate of " + whose + " does not fit";
      case PKIXReason.NOT_CA_CERT, PKIXReason.INVALID_KEY_USAGE ->
          whose + " may not issue certificates";
      case PKIXReason.PATH_TOO_LONG ->
          "an issuer above " + whose + " does not let it issue certificates (path length)";
      case PKIXReason.INVALID_NAME ->
          "an issuer may not vouch for the name " + whose + " (name constraints)";
      case PKIXReason.UNRECOGNIZED_CRIT_EXT ->
          "the certificate of " + whose + " has a critical extension that is not understood";
      default -> "the certificate of " + whose + " does not fit there";
    };
  }
}
