package ovation.packaging.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ovation.model.text.Sentence;

/**
 * Whether a certificate is meant to sign things (RFC 5280 §4.2.1.3 and §4.2.1.12). A certificate of
 * a web server must not pass for a publisher, although the same authorities vouch for both.
 */
final class CertificatePurpose {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /** Signing of code, of anything, of mail, and of documents (RFC 9336, and Microsoft's own). */
  private static final Set<String> SIGNING =
      Set.of(
          "1.3.6.1.5.5.7.3.3",
          "2.5.29.37.0",
          "1.3.6.1.5.5.7.3.4",
          "1.3.6.1.5.5.7.3.36",
          "1.3.6.1.4.1.311.10.3.12");

  private CertificatePurpose() {}

  /** Says in a sentence why a certificate is not meant to sign; nothing if it is. */
  static Optional<Sentence> objection(X509Certificate certificate) {
    if (!hasKeyUsage(certificate)) {
      return Optional.of(
          Sentence.of("The certificate is not meant for digital signatures (key usage)."));
    }
    return hasExtendedUsage(certificate)
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                "The certificate is meant for other purposes than signing (extended key usage)."));
  }

  private static boolean hasKeyUsage(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }

  private static boolean hasExtendedUsage(X509Certificate certificate) {
    try {
      List<String> purposes = certificate.getExtendedKeyUsage();
      return purposes == null || purposes.stream().anyMatch(SIGNING::contains);
    } catch (CertificateParsingException e) {
      return false;
    }
  }
}
