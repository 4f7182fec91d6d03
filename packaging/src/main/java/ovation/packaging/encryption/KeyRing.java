package ovation.packaging.encryption;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.xml.XmlElement;
import ovation.packaging.InputException;

/** Opens the content keys of encrypted things, with a private key or a pass phrase. */
final class KeyRing implements AutoCloseable {

  /** The most different derivations: each takes a second. */
  private static final int MOST_DERIVED = 8;

  private final KeyIndex index;
  private final Opener opener;
  private final Map<XmlElement, Optional<SecretKey>> derived = new HashMap<>();
  private final Set<String> weaknesses = new LinkedHashSet<>();
  private char @Nullable [] phrase;

  KeyRing(XmlElement root, Opener opener) {
    this.index = new KeyIndex(root);
    this.opener = opener;
  }

  /**
   * Returns the content key of something encrypted; nothing if none of its keys is for the one who
   * wants to decrypt.
   *
   * @throws InputException if a key is for them and yet does not open
   */
  Optional<SecretKey> keyOf(EncryptedItem item, ContentCipher cipher) throws InputException {
    boolean meant = false;
    for (XmlElement key : index.keysOf(item)) {
      Optional<byte[]> opened = Optional.empty();
      if (Elements.is(key, Namespaces.XENC11, "DerivedKey")) {
        if (opener.passPhrase().isPresent()) {
          meant = true;
          opened = derive(key).map(SecretKey::getEncoded);
        }
      } else if (isFor(key)) {
        meant = true;
        opened = open(key);
      }
      if (opened.filter(bytes -> bytes.length == cipher.keyBytes()).isPresent()) {
        note(key);
        return Optional.of(new SecretKeySpec(opened.get(), "AES"));
      }
    }
    if (meant) {
      throw Undecipherable.refusal();
    }
    return Optional.empty();
  }

  private void note(XmlElement key) throws InputException {
    if (KeyTransport.isKnown(Elements.algorithm(key))) {
      KeyTransport.weakness(key).ifPresent(weaknesses::add);
    }
  }

  /** What is old about the keys that were used, in sentences. */
  Set<String> weaknesses() {
    return weaknesses;
  }

  /** Whether the one who wants to decrypt might open an encrypted key. */
  private boolean isFor(XmlElement key) {
    String algorithm = Elements.algorithm(key);
    if (KeyWrap.isKnown(algorithm)) {
      return opener.passPhrase().isPresent() && !index.wrappingKeys(key).isEmpty();
    }
    return KeyTransport.isKnown(algorithm)
        && opener.privateKey().filter(mine -> mayBeFor(key, mine)).isPresent();
  }

  /** False if the key names a certificate with another public key. */
  private static boolean mayBeFor(XmlElement key, PrivateKey mine) {
    Optional<BigInteger> meant =
        Elements.child(key, Namespaces.DS, "KeyInfo")
            .flatMap(info -> Elements.child(info, Namespaces.DS, "X509Data"))
            .flatMap(data -> Elements.child(data, Namespaces.DS, "X509Certificate"))
            .flatMap(certificate -> Elements.base64(certificate.text()))
            .flatMap(KeyRing::modulus);
    return meant.isEmpty() || !(mine instanceof RSAKey rsa) || meant.get().equals(rsa.getModulus());
  }

  private static Optional<BigInteger> modulus(byte[] certificate) {
    try {
      var read =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate));
      return read != null && read.getPublicKey() instanceof RSAKey rsa
          ? Optional.of(rsa.getModulus())
          : Optional.empty();
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> open(XmlElement key) throws InputException {
    if (KeyTransport.isKnown(Elements.algorithm(key))) {
      return opener.privateKey().flatMap(mine -> KeyTransport.unwrap(key, mine));
    }
    for (XmlElement wrapping : index.wrappingKeys(key)) {
      Optional<byte[]> opened =
          derive(wrapping).flatMap(derivedKey -> KeyWrap.unwrap(key, derivedKey));
      if (opened.isPresent()) {
        return opened;
      }
    }
    return Optional.empty();
  }

  private Optional<SecretKey> derive(XmlElement derivedKey) throws InputException {
    Optional<SecretKey> known = derived.get(derivedKey);
    if (known != null) {
      return known;
    }
    Optional<PassPhrase> derivation = PassPhrase.of(derivedKey);
    Optional<SecretKey> key = Optional.empty();
    if (derivation.isPresent() && derived.size() < MOST_DERIVED) {
      key = Optional.of(derivation.get().derive(phrase()));
      derivation.get().weakness().ifPresent(weaknesses::add);
    }
    derived.put(derivedKey, key);
    return key;
  }

  private char[] phrase() throws InputException {
    char[] known = phrase;
    if (known == null) {
      known = opener.passPhrase().orElseThrow().password("Pass phrase of the package");
      phrase = known;
    }
    return known;
  }

  /** Forgets the pass phrase. */
  @Override
  public void close() {
    char[] known = phrase;
    if (known != null) {
      Arrays.fill(known, '\0');
      phrase = null;
    }
  }
}
