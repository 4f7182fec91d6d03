package ovation.packaging.trust;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/**
 * The passwords for one key file: each question is asked once, and what was answered is cleared at
 * the end.
 */
final class KeyPasswords implements AutoCloseable {

  private final PasswordSource source;
  private final String name;
  private char @Nullable [] forFile;

  KeyPasswords(PasswordSource source, String name) {
    this.source = source;
    this.name = name;
  }

  /** The password of the file; the array belongs to this object. */
  char[] forFile() throws InputException {
    char[] known = forFile;
    if (known == null) {
      known = source.password("Password for " + name);
      forFile = known;
    }
    return known;
  }

  /** Another password, for one key within the file; the caller clears it. */
  char[] forKey(String alias) throws InputException {
    return source.password(
        "Password for the key " + CertificateStory.oneLine(alias) + " in " + name);
  }

  /** What is said when the file's password does not fit. */
  InputException wrong(Throwable cause) {
    return new InputException(wrongText(), cause);
  }

  /** What is said when the file itself tells that its password does not fit. */
  InputException wrong() {
    return new InputException(wrongText());
  }

  private String wrongText() {
    return "The password for " + name + " is not right.";
  }

  @Override
  public void close() {
    char[] known = forFile;
    if (known != null) {
      Arrays.fill(known, '\0');
      forFile = null;
    }
  }
}
