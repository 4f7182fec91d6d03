package ovation.packaging.trust;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import javax.security.auth.DestroyFailedException;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/** Signs with a key that Java can use: one from a file, or one in the store of the system. */
record JavaKeyEngine(PrivateKey key) implements SignatureEngine {

  @Override
  public byte[] sign(DigestAlgorithm digest, byte[] content) throws InputException {
    KeyKind kind = key.getAlgorithm().equals("EC") ? KeyKind.EC : KeyKind.RSA;
    try {
      Signature signer = Signature.getInstance(kind.signatureAlgorithm(digest.label()));
      signer.initSign(key);
      signer.update(content);
      return signer.sign();
    } catch (GeneralSecurityException | RuntimeException e) {
      // Stores of the system throw unchecked exceptions when the user declines.
      throw new InputException(
          Sentence.of("The package could not be signed: the key refuses to sign."), e);
    }
  }

  @Override
  public void close() {
    try {
      key.destroy();
    } catch (DestroyFailedException e) {
      // The JDK's software keys cannot be wiped; they go with the garbage collector.
      return;
    }
  }

  /** The kind only: a key never shows in a message. */
  @Override
  public String toString() {
    return key.getAlgorithm() + " key";
  }
}
