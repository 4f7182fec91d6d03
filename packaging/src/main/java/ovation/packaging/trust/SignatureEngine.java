package ovation.packaging.trust;

import java.security.PublicKey;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;

/** Signs with one private key, wherever that key lives: in memory, on a token, in a store. */
interface SignatureEngine extends AutoCloseable {

  /**
   * Signs: RSASSA-PKCS1-v1_5, or ECDSA as a DER sequence of two numbers.
   *
   * @param content what is digested and signed
   * @throws InputException if the key refuses, with the reason in a sentence
   */
  byte[] sign(DigestAlgorithm digest, byte[] content) throws InputException;

  /** Whether this key belongs to a public key; found out by using both, unless they can be seen. */
  default boolean belongsTo(PublicKey publicKey) {
    return KeyMatch.belong(this, publicKey);
  }

  /** Forgets the key, or takes leave of the device that holds it. */
  @Override
  void close();
}
