package ovation.packaging.trust;

import java.nio.file.Path;
import ovation.packaging.InputException;

/**
 * Where the pass phrase of a key comes from. It is asked only when something is encrypted, and
 * never comes from a command line argument.
 */
@FunctionalInterface
public interface PasswordSource {

  /**
   * Gives the pass phrase as a fresh array, which the caller clears after use.
   *
   * @param prompt what is asked for, such as {@code Password for release.p12}; names no secret
   * @throws InputException if there is none to be had
   */
  char[] password(String prompt) throws InputException;

  /**
   * Whether asking again may bring another answer: true for whoever asks a person. After a wrong
   * answer the question is put up to twice more.
   */
  default boolean mayAskAgain() {
    return false;
  }

  /** The first line of a UTF-8 file, without its line end. */
  static PasswordSource fromFile(Path file) {
    return new FilePassword(file);
  }

  /** The value of an environment variable of this process. */
  static PasswordSource fromEnvironment(String variable) {
    return new EnvironmentPassword(variable, System::getenv);
  }

  /** A prompt on the terminal that does not show what is typed. */
  static PasswordSource console() {
    return new ConsolePassword();
  }

  /** A pass phrase that is already known, as from a dialog; the array is copied. */
  static PasswordSource fixed(char[] password) {
    char[] kept = password.clone();
    return prompt -> kept.clone();
  }
}
