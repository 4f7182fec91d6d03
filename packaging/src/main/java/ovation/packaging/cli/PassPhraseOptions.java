package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.trust.PasswordSource;
import picocli.CommandLine.Option;

/** The pass phrase that a package is encrypted with; never an argument. */
final class PassPhraseOptions {

  @Option(
      names = "--passphrase",
      description = "With a pass phrase that is asked for at the terminal.")
  private boolean asked;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "With a pass phrase: the first line of this file.")
  private @Nullable Path file;

  @Option(
      names = "--passphrase-env",
      paramLabel = "NAME",
      description = "With a pass phrase: the value of this environment variable.")
  private @Nullable String variable;

  /** Where the pass phrase comes from; nothing if none is to be used. */
  Optional<PasswordSource> source() {
    int count = (asked ? 1 : 0) + (file == null ? 0 : 1) + (variable == null ? 0 : 1);
    if (count > 1) {
      throw new UsageException("Give one of --passphrase, --passphrase-file, --passphrase-env.");
    }
    if (file != null) {
      return Optional.of(PasswordSource.fromFile(file));
    }
    if (variable != null) {
      return Optional.of(PasswordSource.fromEnvironment(variable));
    }
    return asked ? Optional.of(PasswordSource.console()) : Optional.empty();
  }

  /** The same, typed twice at the terminal: nobody could decrypt after a slip. */
  Optional<PasswordSource> fresh() {
    return source().map(source -> asked ? twice(source) : source);
  }

  private static PasswordSource twice(PasswordSource source) {
    return prompt -> {
      char[] first = source.password(prompt);
      char[] second = source.password(prompt + " once more");
      boolean same = Arrays.equals(first, second);
      Arrays.fill(second, '\0');
      if (!same) {
        Arrays.fill(first, '\0');
        throw new InputException(Sentence.asItIs("The two pass phrases differ. Try again."));
      }
      return first;
    };
  }
}
