package ovation.packaging.trust;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * Reads keys and certificates from PEM text: PKCS#1, PKCS#8, SEC 1, each plain or encrypted, in
 * whatever order they stand.
 */
final class PemKeyFile {

  private static final int MOST_BLOCKS = 64;

  private final String name;
  private final KeyPasswords passwords;
  private final List<KeyEntry> keys = new ArrayList<>();
  private final List<X509Certificate> certificates = new ArrayList<>();

  private PemKeyFile(String name, KeyPasswords passwords) {
    this.name = name;
    this.passwords = passwords;
  }

  /** Reads everything of use in the text. */
  static KeyMaterial read(byte[] bytes, String name, KeyPasswords passwords) throws InputException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    PemKeyFile file = new PemKeyFile(name, passwords);
    try (PEMParser parser = new PEMParser(new StringReader(text))) {
      int blocks = 0;
      for (Object block = next(parser); block != null; block = next(parser)) {
        blocks++;
        if (blocks > MOST_BLOCKS) {
          throw new InputException(
              Sentence.of("{0} holds more than {1} PEM blocks.", name, MOST_BLOCKS));
        }
        file.add(block);
      }
      return new KeyMaterial(file.keys, file.certificates);
    } catch (IOException | CertificateException | RuntimeException e) {
      throw new InputException(
          Sentence.of("{0} is damaged: a PEM block in it cannot be read.", name), e);
    }
  }

  private static @Nullable Object next(PEMParser parser) throws IOException {
    return parser.readObject();
  }

  private void add(Object block) throws InputException, IOException, CertificateException {
    switch (block) {
      case X509CertificateHolder certificate ->
          certificates.add(Certificates.fromDer(certificate.getEncoded()));
      case PrivateKeyInfo key -> add(key);
      case PEMKeyPair pair -> add(pair.getPrivateKeyInfo());
      case PEMEncryptedKeyPair locked -> add(unlock(locked));
      case PKCS8EncryptedPrivateKeyInfo locked -> add(unlock(locked));
      default -> {
        // Curve parameters, requests and public keys say nothing that is needed here.
      }
    }
  }

  private void add(PrivateKeyInfo key) {
    keys.add(new KeyEntry(Integer.toString(keys.size() + 1), key));
  }

  private PrivateKeyInfo unlock(PKCS8EncryptedPrivateKeyInfo locked) throws InputException {
    DerivationCost.check(locked.getEncryptionAlgorithm(), name);
    try {
      return locked.decryptPrivateKeyInfo(
          new JceOpenSSLPKCS8DecryptorProviderBuilder()
              .setProvider(BouncyCastle.PROVIDER)
              .build(passwords.forFile()));
    } catch (PKCSException | OperatorCreationException | RuntimeException e) {
      throw passwords.wrong(e);
    }
  }

  private PrivateKeyInfo unlock(PEMEncryptedKeyPair locked) throws InputException {
    try {
      return locked
          .decryptKeyPair(
              new JcePEMDecryptorProviderBuilder()
                  .setProvider(BouncyCastle.PROVIDER)
                  .build(passwords.forFile()))
          .getPrivateKeyInfo();
    } catch (IOException | RuntimeException e) {
      throw passwords.wrong(e);
    }
  }
}
