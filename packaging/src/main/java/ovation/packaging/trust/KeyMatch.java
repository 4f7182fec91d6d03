package ovation.packaging.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;

/** Whether keys belong together, found out by using them. */
final class KeyMatch {

  private static final byte[] PROBE = "ovation".getBytes(StandardCharsets.US_ASCII);

  private KeyMatch() {}

  /** Whether what the private key signs is verified by the public key. */
  static boolean belong(PrivateKey privateKey, PublicKey publicKey) {
    if (!privateKey.getAlgorithm().equals(publicKey.getAlgorithm())) {
      return false;
    }
    try {
      String algorithm = "SHA256with" + (privateKey.getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(privateKey);
      signer.update(PROBE);
      byte[] signature = signer.sign();
      Signature verifier = Signature.getInstance(algorithm);
      verifier.initVerify(publicKey);
      verifier.update(PROBE);
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
