package ovation.packaging.trust.token;

import java.util.Arrays;

/**
 * A private key on a token.
 *
 * @param handle its number in the session
 * @param label the name that it has there, may be empty
 * @param id what ties it to its certificate, may be empty
 * @param kind what it is
 * @param modulus of an RSA key, if the token tells it; else empty
 * @param curve of an EC key as an object identifier in DER, if the token tells it; else empty
 * @param asksEachTime whether the PIN is wanted for every signature
 */
public record TokenKey(
    long handle,
    String label,
    byte[] id,
    Kind kind,
    byte[] modulus,
    byte[] curve,
    boolean asksEachTime) {

  /** The kinds of keys. */
  public enum Kind {
    RSA,
    EC,
    OTHER
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenKey key && key.handle == handle;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(handle);
  }

  /** Whether a certificate's number is this key's. */
  boolean hasId(byte[] other) {
    return id.length > 0 && Arrays.equals(id, other);
  }

  /** The name only. */
  @Override
  public String toString() {
    return label;
  }
}
