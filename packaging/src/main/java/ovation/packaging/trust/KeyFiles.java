package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * Reads keys to sign with from PKCS#12 and PEM files; which it is, is told from the content and not
 * from the name.
 */
public final class KeyFiles {

  /** The most bytes of a key or certificate file. */
  static final int MOST_BYTES = 1 << 20;

  private KeyFiles() {}

  /**
   * Reads the only key of a file.
   *
   * @param key a PKCS#12 or PEM file
   * @param certificate a PEM, DER or PKCS#7 file with the certificate and those above it, where the
   *     key's file does not hold them
   * @param password asked only if something is encrypted
   * @throws InputException if a file cannot be read, the password is not right, the certificate is
   *     missing or belongs to another key, or keys of this kind cannot sign a package
   */
  public static SigningKey load(Path key, Optional<Path> certificate, PasswordSource password)
      throws InputException {
    return load(key, new KeyRequest(Optional.empty(), certificate, List.of()), password);
  }

  /**
   * Reads one of the keys of a file.
   *
   * @param request the name of the entry in a PKCS#12 file, or its place among the keys of a PEM
   *     file, counted from 1
   * @throws InputException as above, and if there is no such entry
   */
  static SigningKey load(Path key, KeyRequest request, PasswordSource password)
      throws InputException {
    String name = SmallFile.nameOf(key);
    String alias = request.alias().orElse(null);
    KeyMaterial material = read(key, alias, password);
    KeyChoice choice = new KeyChoice(name, alias);
    return GivenCertificates.read(request)
        .join(choice.of(material.keys()), KeyPlaceName.of(name), material.certificates());
  }

  /**
   * Lists the keys of a file with what their certificates say.
   *
   * @param password asked only if something is encrypted
   * @throws InputException if the file cannot be read or the password is not right
   */
  static List<KeyOffer> list(Path key, PasswordSource password) throws InputException {
    KeyMaterial material = read(key, null, password);
    KeyChoice choice = new KeyChoice(SmallFile.nameOf(key), null);
    List<KeyOffer> offers = new ArrayList<>();
    for (KeyEntry entry : material.keys()) {
      try (JavaKeyEngine engine = choice.toJava(entry)) {
        offers.add(
            new KeyOffer(
                Optional.ofNullable(entry.alias()),
                material.certificates().stream()
                    .filter(certificate -> engine.belongsTo(certificate.getPublicKey()))
                    .findFirst()
                    .map(CertificateStory::of)));
      }
    }
    return List.copyOf(offers);
  }

  private static KeyMaterial read(Path key, @Nullable String alias, PasswordSource password)
      throws InputException {
    String name = SmallFile.nameOf(key);
    byte[] bytes = SmallFile.read(key, MOST_BYTES);
    try (KeyPasswords passwords = new KeyPasswords(password, name)) {
      while (true) {
        try {
          return read(bytes, name, alias, passwords);
        } catch (InputException e) {
          if (!passwords.mayAskAgain()) {
            throw e;
          }
        }
      }
    }
  }

  /**
   * Reads one of the keys of a file to decrypt with; no certificate is needed for that.
   *
   * @param alias as above
   * @throws InputException if the file cannot be read, the password is not right, or there is not
   *     just one such key
   */
  public static PrivateKey privateKey(Path key, Optional<String> alias, PasswordSource password)
      throws InputException {
    KeyMaterial material = read(key, alias.orElse(null), password);
    return new KeyChoice(SmallFile.nameOf(key), alias.orElse(null)).of(material.keys()).key();
  }

  private static KeyMaterial read(
      byte[] bytes, String name, @Nullable String alias, KeyPasswords passwords)
      throws InputException {
    return switch (FileKind.of(bytes)) {
      case PEM -> PemKeyFile.read(bytes, name, passwords);
      case PKCS12 -> Pkcs12File.read(bytes, name, alias, passwords);
      case JAVA_KEY_STORE ->
          throw new InputException(
              Sentence.of(
                  "{0} is an old Java key store. Convert it to PKCS#12 with keytool"
                      + " -importkeystore -deststoretype pkcs12.",
                  name));
      case DER_CERTIFICATE ->
          throw new InputException(
              Sentence.of("{0} holds a certificate but no private key.", name));
      case OTHER ->
          throw new InputException(
              Sentence.of("{0} is not a key file; PKCS#12 and PEM files are read.", name));
    };
  }
}
