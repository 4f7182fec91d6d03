package ovation.packaging.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/** Whether keys belong together, found out by using them. */
final class KeyMatch {

  private static final byte[] PROBE = "ovation".getBytes(StandardCharsets.US_ASCII);

  private KeyMatch() {}

  /** Whether what the private key signs is verified by the public key. */
  static boolean belong(SignatureEngine privateKey, PublicKey publicKey) {
    try {
      return KeyKind.of(publicKey).isPresent()
          && verifies(publicKey, PROBE, privateKey.sign(DigestAlgorithm.SHA256, PROBE));
    } catch (InputException e) {
      return false;
    }
  }

  /** Whether a SHA-256 signature over the content was made by the holder of the public key. */
  static boolean verifies(PublicKey publicKey, byte[] content, byte[] signature) {
    try {
      String digest = DigestAlgorithm.SHA256.label();
      Signature verifier =
          Signature.getInstance(
              KeyKind.of(publicKey).orElse(KeyKind.RSA).signatureAlgorithm(digest));
      verifier.initVerify(publicKey);
      verifier.update(content);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether the certificate's own signature was made by the holder of the public key. */
  static boolean verifies(X509Certificate certificate, PublicKey issuer) {
    try {
      certificate.verify(issuer);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
