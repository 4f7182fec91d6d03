package ovation.packaging.trust;

import java.io.Console;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** A prompt on the terminal. */
record ConsolePassword() implements PasswordSource {

  @Override
  public char[] password(String prompt) throws InputException {
    Console console =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .orElseThrow(() ->
                new InputException(
                    Sentence.of(
                        "{0} is needed, and there is no terminal to ask at. Use a password file or"
                            + " an environment variable.",
                        prompt)));
    char[] typed = console.readPassword("%s: ", prompt);
    if (typed == null) {
      throw new InputException(Sentence.of("No password was given."));
    }
    return typed;
  }

  @Override
  public boolean mayAskAgain() {
    return true;
  }
}
