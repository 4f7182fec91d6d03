package ovation.packaging.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.trust.KeyFile;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyRequest;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.SignatureForm;
import ovation.packaging.trust.SigningKey;

/**
 * Who signs, and how.
 *
 * @param location where the signing key is
 * @param request which key there, and the certificates that are given beside it
 * @param password asked only if something is encrypted, or a token wants its PIN
 * @param form what the signature consists of
 */
public record KeySource(
    KeyLocation location, KeyRequest request, PasswordSource password, SignatureForm form) {

  /**
   * The only key of a file, for a plain signature.
   *
   * @param key a PKCS#12 or PEM file
   * @param certificate a file with the certificate, where the key's file does not hold it
   */
  public KeySource(Path key, Optional<Path> certificate, PasswordSource password) {
    this(
        new KeyFile(key),
        new KeyRequest(Optional.empty(), certificate, List.of()),
        password,
        SignatureForm.plain());
  }

  /**
   * Opens the key.
   *
   * @throws InputException if it cannot be opened, or the password is not right
   */
  public SigningKey load() throws InputException {
    return location.open(request, password);
  }
}
