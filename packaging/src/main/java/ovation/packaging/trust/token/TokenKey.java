package ovation.packaging.trust.token;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A private key on a token.
 *
 * @param handle its number in the session
 * @param label the name that it has there, may be empty
 * @param id what ties it to its certificate, in hexadecimal digits, may be empty
 * @param kind what it is
 * @param modulus of an RSA key, if the token tells it
 * @param curve of an EC key, an object identifier in DER in hexadecimal digits; empty if the token
 *     does not tell it
 * @param asksEachTime whether the PIN is wanted for every signature
 */
public record TokenKey(
    long handle,
    String label,
    String id,
    Kind kind,
    Optional<BigInteger> modulus,
    String curve,
    boolean asksEachTime) {

  /** The kinds of keys. */
  public enum Kind {
    RSA,
    EC,
    OTHER
  }

  /** The name only. */
  @Override
  public String toString() {
    return label;
  }
}
