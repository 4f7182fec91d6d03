package ovation.packaging.trust;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** Reads X.509 certificates, one at a time, and puts them in order. */
final class Certificates {

  /** The longest chain that is followed. */
  static final int MOST = 16;

  /** What is said of a certificate that is its own issuer. */
  static final Sentence SELF_SIGNED =
      Sentence.of("The certificate is self-signed: nobody else vouches for it.");

  private Certificates() {}

  /** Reads one certificate from its DER bytes. */
  static X509Certificate fromDer(byte[] der) throws CertificateException {
    var factory = CertificateFactory.getInstance("X.509");
    if (factory.generateCertificate(new ByteArrayInputStream(der))
        instanceof X509Certificate certificate) {
      return certificate;
    }
    throw new CertificateException("not an X.509 certificate");
  }

  /** The signer first, then each one's issuer, as far as the others hold them. */
  static List<X509Certificate> chain(X509Certificate signer, List<X509Certificate> others) {
    List<X509Certificate> chain = new ArrayList<>();
    X509Certificate last = signer;
    chain.add(last);
    while (!isSelfIssued(last) && chain.size() < MOST) {
      X509Certificate issuer = issuerOf(last, others);
      if (issuer == null || chain.contains(issuer)) {
        break;
      }
      chain.add(issuer);
      last = issuer;
    }
    return chain;
  }

  /** Whether subject and issuer are the same name. */
  static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  private static @Nullable X509Certificate issuerOf(
      X509Certificate certificate, List<X509Certificate> others) {
    for (X509Certificate other : others) {
      if (other.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
          && KeyMatch.verifies(certificate, other.getPublicKey())) {
        return other;
      }
    }
    return null;
  }
}
