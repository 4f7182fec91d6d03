package ovation.packaging.trust;

import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * A place where keys to sign with are kept. Nothing is opened before {@link #list} or {@link #open}
 * is called; both may take seconds and belong on a background thread.
 */
public sealed interface KeyLocation permits KeyFile, TokenKeys, SystemKeys {

  /**
   * Understands what stands behind {@code --key}: {@code pkcs11:…} for a token (RFC 7512), {@code
   * store:windows} or {@code store:mac} with {@code /NAME} for the system's store, and else the
   * name of a file.
   *
   * @throws InputException if an address of a token cannot be understood, or this system has no
   *     such store
   */
  static KeyLocation of(String text) throws InputException {
    if (TokenKeys.isAddress(text)) {
      return TokenKeys.of(text);
    }
    return SystemKeys.isAddress(text) ? SystemKeys.of(text) : KeyFile.of(text);
  }

  /** How the user calls it in a sentence: {@code release.p12}, {@code the token “Release”}. */
  Sentence label();

  /** How {@code --key} takes it. */
  String address();

  /**
   * Lists the keys in it.
   *
   * @param password asked for the file's password or the token's PIN, if one is needed
   * @throws InputException if it cannot be opened or the password is not right
   */
  List<KeyOffer> list(PasswordSource password) throws InputException;

  /**
   * Opens a key for signing.
   *
   * @param password asked for the file's password or the token's PIN, if one is needed
   * @return the key with its certificate, to be closed after use
   * @throws InputException if it cannot be opened, the password is not right, there is no such key
   *     or more than one, its certificate is missing or does not belong to it, or keys of this kind
   *     cannot sign a package
   */
  SigningKey open(KeyRequest request, PasswordSource password) throws InputException;
}
