package ovation.packaging.encryption;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource.PSpecified;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.Fragment;
import ovation.model.xml.XmlElement;

/**
 * Content keys encrypted to the holder of an RSA key (XML Encryption 1.1 §5.5). Written is OAEP
 * with SHA-256 in both places; OAEP with other digests and RSA 1.5 are read.
 */
final class KeyTransport {

  private static final String OAEP = Namespaces.XENC11 + "rsa-oaep";
  private static final String OAEP_MGF1_SHA1 = Namespaces.XENC + "rsa-oaep-mgf1p";
  private static final String RSA_1_5 = Namespaces.XENC + "rsa-1_5";
  private static final String SHA256 = Namespaces.XENC + "sha256";
  private static final String MGF = Namespaces.XENC11 + "mgf1";
  private static final String JCA_OAEP = "RSA/ECB/OAEPPadding";

  private KeyTransport() {}

  /** Whether the algorithm is one of these. */
  static boolean isKnown(String algorithm) {
    return algorithm.equals(OAEP) || algorithm.equals(OAEP_MGF1_SHA1) || algorithm.equals(RSA_1_5);
  }

  /** The description of what {@link #wrap} does. */
  static Fragment method() {
    return Fragment.of(Namespaces.XENC, "EncryptionMethod")
        .attribute("", "Algorithm", OAEP)
        .child(Fragment.of(Namespaces.DS, "DigestMethod").attribute("", "Algorithm", SHA256))
        .child(Fragment.of(Namespaces.XENC11, "MGF").attribute("", "Algorithm", MGF + "sha256"));
  }

  /** Encrypts a content key. */
  static byte[] wrap(PublicKey recipient, byte[] contentKey) {
    try {
      Cipher cipher = Cipher.getInstance(JCA_OAEP);
      cipher.init(
          Cipher.ENCRYPT_MODE,
          recipient,
          new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSpecified.DEFAULT));
      return cipher.doFinal(contentKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no RSA-OAEP.", e);
    }
  }

  /**
   * Decrypts a content key; nothing if it was not encrypted to this key, or not in a known way.
   *
   * @param encryptedKey the element
   */
  static Optional<byte[]> unwrap(XmlElement encryptedKey, PrivateKey key) {
    Optional<byte[]> bytes = Elements.cipherValue(encryptedKey);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(encryptedKey, key);
      return Optional.of(cipher.doFinal(bytes.get()));
    } catch (GeneralSecurityException | RuntimeException e) {
      // Providers throw what they like for bytes that are not theirs; all of it means the same.
      return Optional.empty();
    }
  }

  private static Cipher cipher(XmlElement encryptedKey, PrivateKey key)
      throws GeneralSecurityException {
    String algorithm = Elements.algorithm(encryptedKey);
    if (algorithm.equals(RSA_1_5)) {
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.DECRYPT_MODE, key);
      return cipher;
    }
    Optional<XmlElement> method = Elements.child(encryptedKey, Namespaces.XENC, "EncryptionMethod");
    String digest = method.flatMap(m -> named(m, Namespaces.DS, "DigestMethod")).orElse("sha1");
    String mask =
        algorithm.equals(OAEP)
            ? method.flatMap(m -> named(m, Namespaces.XENC11, "MGF")).orElse("mgf1sha1")
            : "mgf1sha1";
    byte[] label =
        method
            .flatMap(m -> Elements.child(m, Namespaces.XENC, "OAEPparams"))
            .flatMap(parameters -> Elements.base64(parameters.text()))
            .orElse(new byte[0]);
    Cipher cipher = Cipher.getInstance(JCA_OAEP);
    cipher.init(
        Cipher.DECRYPT_MODE,
        key,
        new OAEPParameterSpec(
            jca(digest),
            "MGF1",
            new MGF1ParameterSpec(jca(mask.replace("mgf1", ""))),
            label.length == 0 ? PSpecified.DEFAULT : new PSpecified(label)));
    return cipher;
  }

  /** The end of the algorithm's address, such as {@code sha256}. */
  private static Optional<String> named(XmlElement method, String namespace, String name) {
    return Elements.child(method, namespace, name)
        .flatMap(element -> element.attribute("", "Algorithm"))
        .map(uri -> uri.substring(uri.lastIndexOf('#') + 1));
  }

  private static String jca(String digest) throws GeneralSecurityException {
    return switch (digest) {
      case "sha1" -> "SHA-1";
      case "sha224" -> "SHA-224";
      case "sha256" -> "SHA-256";
      case "sha384" -> "SHA-384";
      case "sha512" -> "SHA-512";
      default -> throw new GeneralSecurityException("unknown digest");
    };
  }

  /** What is old about the way a key was encrypted; nothing if it is what is written today. */
  static Optional<String> weakness(XmlElement encryptedKey) {
    if (Elements.algorithm(encryptedKey).equals(RSA_1_5)) {
      return Optional.of("RSA 1.5 protects the key; RSA-OAEP should.");
    }
    boolean sha1 =
        Elements.child(encryptedKey, Namespaces.XENC, "EncryptionMethod")
            .flatMap(method -> named(method, Namespaces.DS, "DigestMethod"))
            .orElse("sha1")
            .equals("sha1");
    return sha1
        ? Optional.of("RSA-OAEP with SHA-1 protects the key; SHA-256 is the rule today.")
        : Optional.empty();
  }
}
