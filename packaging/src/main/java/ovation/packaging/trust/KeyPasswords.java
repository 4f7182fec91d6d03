package ovation.packaging.trust;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * The passwords for one key file: each question is asked once, and what was answered is cleared at
 * the end.
 */
final class KeyPasswords implements AutoCloseable {

  private static final int MOST_TRIES = 3;

  private final PasswordSource source;
  private final String name;
  private char @Nullable [] forFile;
  private String before = "";
  private boolean refused;
  private int tries = 1;

  KeyPasswords(PasswordSource source, String name) {
    this.source = source;
    this.name = name;
  }

  /** The password of the file; the array belongs to this object. */
  char[] forFile() throws InputException {
    char[] known = forFile;
    if (known == null) {
      known = source.password(before + "Password for " + name);
      forFile = known;
    }
    return known;
  }

  /** Another password, for one key within the file; the caller clears it. */
  char[] forKey(String alias) throws InputException {
    return source.password(
        "Password for the key " + CertificateStory.oneLine(alias) + " in " + name);
  }

  /** What is said when the password of one key within the file does not fit. */
  InputException wrong(String alias, Throwable cause) {
    refused = true;
    return new InputException(
        Sentence.of(
            "The password for the key {0} in {1} is not right.",
            CertificateStory.oneLine(alias), name),
        cause);
  }

  /** Whether a password was wrong and another may be asked for; what was answered is forgotten. */
  boolean mayAskAgain() {
    boolean again = refused && source.mayAskAgain() && tries < MOST_TRIES;
    if (again) {
      close();
      tries++;
      refused = false;
      before = "Not right. ";
    }
    return again;
  }

  /** What is said when the file's password does not fit. */
  InputException wrong(Throwable cause) {
    return new InputException(wrongText(), cause);
  }

  /** What is said when the file itself tells that its password does not fit. */
  InputException wrong() {
    return new InputException(wrongText());
  }

  private Sentence wrongText() {
    refused = true;
    return Sentence.of("The password for {0} is not right.", name);
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
