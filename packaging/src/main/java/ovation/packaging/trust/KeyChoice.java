package ovation.packaging.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/**
 * Chooses the key to sign with and finds its certificate.
 *
 * @param name how the user calls the key file
 * @param alias the entry that is wanted, null for the only one
 */
record KeyChoice(String name, @Nullable String alias) {

  /** Both are from the key file. */
  SigningKey of(List<KeyEntry> keys, List<X509Certificate> certificates) throws InputException {
    PrivateKey key = toJava(only(keys));
    if (certificates.isEmpty()) {
      throw new InputException(
          name + " holds a private key but no certificate. Give its certificate in another file.");
    }
    return join(key, certificates, certificates, name);
  }

  /** The certificate is from another file; the key file's own may complete the chain. */
  SigningKey of(
      List<KeyEntry> keys,
      List<X509Certificate> given,
      List<X509Certificate> others,
      String certificateName)
      throws InputException {
    PrivateKey key = toJava(only(keys));
    List<X509Certificate> all = new ArrayList<>(given);
    all.addAll(others);
    return join(key, given, all, certificateName);
  }

  /** Without any certificate. */
  PrivateKey bare(List<KeyEntry> keys) throws InputException {
    return toJava(only(keys));
  }

  private SigningKey join(
      PrivateKey key,
      List<X509Certificate> candidates,
      List<X509Certificate> all,
      String certificateName)
      throws InputException {
    for (X509Certificate candidate : candidates) {
      if (KeyMatch.belong(key, candidate.getPublicKey())) {
        var objection = KeyKind.objection(candidate.getPublicKey());
        if (objection.isPresent()) {
          throw new InputException(
              "The key in " + name + " cannot sign a package: " + objection.get() + ".");
        }
        return new SigningKey(key, candidate, Certificates.chain(candidate, all));
      }
    }
    throw new InputException(
        candidates.size() == 1
            ? "The certificate in "
                + certificateName
                + " does not belong to the key in "
                + name
                + "."
            : "No certificate in " + certificateName + " belongs to the key in " + name + ".");
  }

  private KeyEntry only(List<KeyEntry> keys) throws InputException {
    if (keys.size() == 1) {
      return keys.getFirst();
    }
    if (keys.isEmpty()) {
      throw new InputException(
          alias == null
              ? name + " holds no private key."
              : name + " holds no key called " + CertificateStory.oneLine(alias) + ".");
    }
    String names = keys.stream().map(KeyEntry::toString).collect(Collectors.joining(", "));
    throw new InputException(
        name + " holds " + keys.size() + " keys: " + names + ". Say which one is to sign.");
  }

  private PrivateKey toJava(KeyEntry entry) throws InputException {
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
      return key;
    } catch (GeneralSecurityException | IOException e) {
      throw unsupported(e);
    }
  }

  private InputException unsupported(@Nullable Exception cause) {
    String text =
        "The key in "
            + name
            + " is of a kind that cannot sign a package. RSA, and EC on P-256, P-384 or P-521,"
            + " can.";
    return cause == null ? new InputException(text) : new InputException(text, cause);
  }
}
