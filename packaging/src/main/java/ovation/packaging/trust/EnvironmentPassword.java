package ovation.packaging.trust;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** The value of an environment variable. */
record EnvironmentPassword(String variable, Function<String, @Nullable String> environment)
    implements PasswordSource {

  @Override
  public char[] password(String prompt) throws InputException {
    String value = environment.apply(variable);
    if (value == null) {
      throw new InputException(Sentence.of("The environment variable {0} is not set.", variable));
    }
    return value.toCharArray();
  }
}
