package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

/**
 * A certificate in the user's trust store.
 *
 * @param certificate the certificate
 * @param file where it lies
 */
public record TrustedCertificate(X509Certificate certificate, Path file) {

  /** What it says. */
  public CertificateStory story() {
    return CertificateStory.of(certificate);
  }

  /** By what it is recognised. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(certificate);
  }
}
