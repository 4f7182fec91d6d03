package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    return load(key, certificate, Optional.empty(), password);
  }

  /**
   * Reads one of the keys of a file.
   *
   * @param alias the name of the entry in a PKCS#12 file, without regard to case; empty takes the
   *     only key
   * @throws InputException as above, and if there is no such entry
   */
  public static SigningKey load(
      Path key, Optional<Path> certificate, Optional<String> alias, PasswordSource password)
      throws InputException {
    String name = SmallFile.nameOf(key);
    byte[] bytes = SmallFile.read(key, MOST_BYTES);
    KeyMaterial material;
    try (KeyPasswords passwords = new KeyPasswords(password, name)) {
      material = read(bytes, name, alias.orElse(null), passwords);
    }
    KeyChoice choice = new KeyChoice(name, alias.orElse(null));
    if (certificate.isEmpty()) {
      return choice.of(material.keys(), material.certificates());
    }
    String certificateName = SmallFile.nameOf(certificate.get());
    var given =
        CertificateBundle.read(SmallFile.read(certificate.get(), MOST_BYTES), certificateName);
    return choice.of(material.keys(), given, material.certificates(), certificateName);
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
    String name = SmallFile.nameOf(key);
    byte[] bytes = SmallFile.read(key, MOST_BYTES);
    try (KeyPasswords passwords = new KeyPasswords(password, name)) {
      KeyMaterial material = read(bytes, name, alias.orElse(null), passwords);
      return new KeyChoice(name, alias.orElse(null)).bare(material.keys());
    }
  }

  private static KeyMaterial read(
      byte[] bytes, String name, @Nullable String alias, KeyPasswords passwords)
      throws InputException {
    return switch (FileKind.of(bytes)) {
      case PEM -> PemKeyFile.read(bytes, name, passwords);
      case PKCS12 -> Pkcs12File.read(bytes, name, alias, passwords);
      case JAVA_KEY_STORE ->
          throw new InputException(
              name
                  + " is an old Java key store. Convert it to PKCS#12 with keytool"
                  + " -importkeystore -deststoretype pkcs12.");
      case DER_CERTIFICATE ->
          throw new InputException(name + " holds a certificate but no private key.");
      case OTHER ->
          throw new InputException(name + " is not a key file; PKCS#12 and PEM files are read.");
    };
  }
}
