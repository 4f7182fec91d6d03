package ovation.packaging.encryption;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlElement;

/**
 * Content keys wrapped by a key that a pass phrase gives (AES Key Wrap, RFC 3394; XML Encryption
 * 1.1 §5.7). A wrong pass phrase shows at once, without reading a whole disk.
 */
final class KeyWrap {

  /** The algorithm that is written. */
  static final String AES_256 = Namespaces.XENC + "kw-aes256";

  private static final Set<String> KNOWN =
      Set.of(AES_256, Namespaces.XENC + "kw-aes192", Namespaces.XENC + "kw-aes128");

  private KeyWrap() {}

  /** Whether the algorithm is one of these. */
  static boolean isKnown(String algorithm) {
    return KNOWN.contains(algorithm);
  }

  static byte[] wrap(SecretKey wrapping, byte[] contentKey) {
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.WRAP_MODE, wrapping);
      return cipher.wrap(new SecretKeySpec(contentKey, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES key wrap.", e);
    }
  }

  /** Unwraps a content key; nothing if it was wrapped by another key. */
  static Optional<byte[]> unwrap(XmlElement encryptedKey, SecretKey wrapping) {
    Optional<byte[]> bytes = Elements.cipherValue(encryptedKey);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      Cipher cipher = Cipher.getInstance("AESWrap");
      cipher.init(Cipher.UNWRAP_MODE, wrapping);
      Key key = cipher.unwrap(bytes.get(), "AES", Cipher.SECRET_KEY);
      return Optional.ofNullable(key.getEncoded());
    } catch (GeneralSecurityException | RuntimeException e) {
      // Providers throw what they like for bytes that are not theirs; all of it means the same.
      return Optional.empty();
    }
  }
}
