package ovation.packaging.encryption;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import ovation.model.envelope.Namespaces;
import ovation.model.text.Sentence;
import ovation.model.xml.Fragment;
import ovation.model.xml.XmlElement;
import ovation.packaging.InputException;

/** How a key comes from a pass phrase: by PBKDF2 (XML Encryption 1.1 §5.4.2). */
final class PassPhrase {

  /** How often the function is applied in what is written. */
  static final int ROUNDS = 600_000;

  /** The most rounds that are read: more would only keep the machine busy. */
  static final int MOST_ROUNDS = 5_000_000;

  private static final int MOST_SALT = 1024;
  private static final String SHA1 = Namespaces.DS + "hmac-sha1";
  private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          SHA1,
          "PBKDF2WithHmacSHA1",
          MORE + "hmac-sha224",
          "PBKDF2WithHmacSHA224",
          MORE + "hmac-sha256",
          "PBKDF2WithHmacSHA256",
          MORE + "hmac-sha384",
          "PBKDF2WithHmacSHA384",
          MORE + "hmac-sha512",
          "PBKDF2WithHmacSHA512");

  private final byte[] salt;
  private final int rounds;
  private final int keyBytes;
  private final String function;

  private PassPhrase(byte[] salt, int rounds, int keyBytes, String function) {
    this.salt = salt;
    this.rounds = rounds;
    this.keyBytes = keyBytes;
    this.function = function;
  }

  /** How keys are derived in what is written. */
  static PassPhrase fresh(byte[] salt) {
    return new PassPhrase(salt.clone(), ROUNDS, 32, MORE + "hmac-sha256");
  }

  /**
   * Reads how a key is derived; nothing if it is not by PBKDF2 or not told wholly.
   *
   * @param derivedKey the element
   * @throws InputException if it would take too long
   */
  static Optional<PassPhrase> of(XmlElement derivedKey) throws InputException {
    Optional<XmlElement> method = Elements.anyChild(derivedKey, "KeyDerivationMethod");
    boolean known =
        method
            .flatMap(m -> m.attribute("", "Algorithm"))
            .filter(uri -> uri.toLowerCase(Locale.ROOT).endsWith("#pbkdf2"))
            .isPresent();
    Optional<XmlElement> parameters = method.flatMap(m -> Elements.anyChild(m, "PBKDF2-params"));
    if (!known || parameters.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> salt =
        Elements.anyChild(parameters.get(), "Salt")
            .flatMap(s -> Elements.anyChild(s, "Specified"))
            .flatMap(s -> Elements.base64(s.text()));
    int rounds = number(parameters.get(), "IterationCount");
    int length = number(parameters.get(), "KeyLength");
    String function =
        Elements.anyChild(parameters.get(), "PRF")
            .flatMap(prf -> prf.attribute("", "Algorithm"))
            .orElse("");
    if (rounds > MOST_ROUNDS) {
      throw new InputException(
          Sentence.of(
              "The package asks for more than {0} rounds of key derivation. It is" + " refused.",
              MOST_ROUNDS));
    }
    boolean complete =
        salt.filter(bytes -> bytes.length > 0 && bytes.length <= MOST_SALT).isPresent()
            && rounds > 0
            && (length == 16 || length == 24 || length == 32)
            && FUNCTIONS.containsKey(function);
    return complete
        ? Optional.of(new PassPhrase(salt.get(), rounds, length, function))
        : Optional.empty();
  }

  /** A number as written; 0 if it is none, the largest if it is too large. */
  private static int number(XmlElement parameters, String name) {
    String digits = Elements.anyChild(parameters, name).map(XmlElement::text).orElse("").strip();
    if (!digits.matches("[0-9]{1,20}")) {
      return 0;
    }
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** Makes the key. */
  SecretKey derive(char[] phrase) {
    PBEKeySpec spec = new PBEKeySpec(phrase, salt, rounds, keyBytes * 8);
    try {
      String algorithm = FUNCTIONS.getOrDefault(function, "");
      byte[] key = SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
      return new SecretKeySpec(key, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no PBKDF2.", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** The description in the descriptor. */
  Fragment method() {
    String encoded = Base64.getEncoder().encodeToString(salt);
    Fragment parameters =
        Fragment.of(Namespaces.XENC11, "PBKDF2-params")
            .child(Fragment.of(Namespaces.XENC11, "Salt").child("Specified", encoded))
            .child("IterationCount", Integer.toString(rounds))
            .child("KeyLength", Integer.toString(keyBytes))
            .child(Fragment.of(Namespaces.XENC11, "PRF").attribute("", "Algorithm", function));
    return Fragment.of(Namespaces.XENC11, "KeyDerivationMethod")
        .attribute("", "Algorithm", Namespaces.XENC11 + "pbkdf2")
        .child(parameters);
  }

  /** What is old about the derivation; nothing if it is what is written today. */
  Optional<String> weakness() {
    if (function.equals(SHA1)) {
      return Optional.of("The key is derived from the pass phrase with SHA-1.");
    }
    return rounds < 100_000
        ? Optional.of("The key is derived from the pass phrase in only " + rounds + " rounds.")
        : Optional.empty();
  }
}
