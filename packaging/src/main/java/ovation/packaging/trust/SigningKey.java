package ovation.packaging.trust;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * A private key with the certificate that belongs to it: what a package is signed with. Get one
 * from a {@link KeyLocation}; it is known then that the two belong together. Close it after use: it
 * may hold a session with a device.
 */
public final class SigningKey implements AutoCloseable {

  private final SignatureEngine engine;
  private final X509Certificate certificate;
  private final List<X509Certificate> chain;

  SigningKey(PrivateKey privateKey, X509Certificate certificate, List<X509Certificate> chain) {
    this(new JavaKeyEngine(privateKey), certificate, chain);
  }

  SigningKey(SignatureEngine engine, X509Certificate certificate, List<X509Certificate> chain) {
    this.engine = engine;
    this.certificate = certificate;
    this.chain = List.copyOf(chain);
  }

  /**
   * Signs bytes with the private key.
   *
   * @return RSASSA-PKCS1-v1_5, or ECDSA in DER
   * @throws InputException if the key refuses
   */
  byte[] sign(DigestAlgorithm digest, byte[] content) throws InputException {
    return engine.sign(digest, content);
  }

  /**
   * The private key itself: RSA of at least 1024 bits or EC on P-256, P-384 or P-521; empty if it
   * never leaves the token that holds it.
   */
  public Optional<PrivateKey> privateKey() {
    return engine instanceof JavaKeyEngine java ? Optional.of(java.key()) : Optional.empty();
  }

  /** The certificate of the signer. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** The certificate and those that vouch for it, as far as they were given: signer first. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** What the certificate says, ready to be shown. */
  public CertificateStory story() {
    return CertificateStory.of(certificate);
  }

  /** Forgets the private key where its implementation can, and ends the session with a token. */
  @Override
  public void close() {
    engine.close();
  }

  /** The subject only, so that a key never shows in a message. */
  @Override
  public String toString() {
    return "Key of " + CertificateStory.oneLine(certificate.getSubjectX500Principal());
  }
}
