package ovation.packaging.trust;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.security.auth.DestroyFailedException;

/**
 * A private key with the certificate that belongs to it: what a package is signed with. Get one
 * from {@link KeyFiles}; it is known then that the two belong together.
 */
public final class SigningKey implements AutoCloseable {

  private final PrivateKey privateKey;
  private final X509Certificate certificate;
  private final List<X509Certificate> chain;

  SigningKey(PrivateKey privateKey, X509Certificate certificate, List<X509Certificate> chain) {
    this.privateKey = privateKey;
    this.certificate = certificate;
    this.chain = List.copyOf(chain);
  }

  /** The private key; RSA of at least 1024 bits or EC on P-256, P-384 or P-521. */
  public PrivateKey privateKey() {
    return privateKey;
  }

  /** The certificate of the signer. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** The certificate and those that vouch for it, as far as they were given: signer first. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** Forgets the private key where the key's implementation can. */
  @Override
  public void close() {
    try {
      privateKey.destroy();
    } catch (DestroyFailedException e) {
      // The JDK's software keys cannot be wiped; they go with the garbage collector.
      return;
    }
  }

  /** The subject only, so that a key never shows in a message. */
  @Override
  public String toString() {
    return "Key of " + CertificateStory.oneLine(certificate.getSubjectX500Principal());
  }
}
