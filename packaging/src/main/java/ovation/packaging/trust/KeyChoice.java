package ovation.packaging.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * Chooses the key to sign with and makes it one that Java can use.
 *
 * @param name how the user calls the key file
 * @param alias the entry that is wanted, null for the only one
 */
record KeyChoice(String name, @Nullable String alias) {

  /** The one key that is wanted. */
  JavaKeyEngine of(List<KeyEntry> keys) throws InputException {
    return toJava(only(keys.stream().filter(this::isWanted).toList()));
  }

  private boolean isWanted(KeyEntry entry) {
    return alias == null || alias.equalsIgnoreCase(entry.alias());
  }

  private KeyEntry only(List<KeyEntry> keys) throws InputException {
    if (keys.size() == 1) {
      return keys.getFirst();
    }
    if (keys.isEmpty()) {
      throw new InputException(
          alias == null
              ? Sentence.of("{0} holds no private key.", name)
              : Sentence.of("{0} holds no key called {1}.", name, CertificateStory.oneLine(alias)));
    }
    String names = keys.stream().map(KeyEntry::toString).collect(Collectors.joining(", "));
    throw new InputException(
        Sentence.of(
            "{0} holds {1} keys: {2}. Say which one is to sign.", name, keys.size(), names));
  }

  /** One entry as a key that Java can use. */
  JavaKeyEngine toJava(KeyEntry entry) throws InputException {
    ASN1ObjectIdentifier kind = entry.key().getPrivateKeyAlgorithm().getAlgorithm();
    String algorithm;
    if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      algorithm = "RSA";
    } else if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      algorithm = "EC";
    } else {
      throw unsupported(null);
    }
    try {
      PrivateKey key =
          KeyFactory.getInstance(algorithm)
              .generatePrivate(new PKCS8EncodedKeySpec(entry.key().getEncoded()));
      if (key instanceof ECKey curve && !KeyKind.isNistCurve(curve)) {
        throw unsupported(null);
      }
      return new JavaKeyEngine(key);
    } catch (GeneralSecurityException | IOException e) {
      throw unsupported(e);
    }
  }

  private InputException unsupported(@Nullable Exception cause) {
    Sentence text =
        Sentence.of(
            "The key in {0} is of a kind that cannot sign a package. RSA, and EC on P-256, P-384 or"
                + " P-521, can.",
            name);
    return cause == null ? new InputException(text) : new InputException(text, cause);
  }
}
