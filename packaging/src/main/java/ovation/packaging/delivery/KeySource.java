package ovation.packaging.delivery;

import java.nio.file.Path;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.trust.KeyFiles;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.SigningKey;

/**
 * Where the signing key is.
 *
 * @param key a PKCS#12 or PEM file
 * @param certificate a file with the certificate, where the key's file does not hold it
 * @param password asked only if something is encrypted
 */
public record KeySource(Path key, Optional<Path> certificate, PasswordSource password) {

  /**
   * Reads the key.
   *
   * @throws InputException if it cannot be read, or the password is not right
   */
  public SigningKey load() throws InputException {
    return KeyFiles.load(key, certificate, password);
  }
}
