package ovation.packaging.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ovation.packaging.trust.PasswordSource;
import picocli.CommandLine.Option;

/** Where a pass phrase or PIN comes from: a prompt if nothing is said, never an argument. */
final class PasswordOptions {

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "The pass phrase or PIN is the first line of this file.")
  private @Nullable Path file;

  @Option(
      names = "--password-env",
      paramLabel = "NAME",
      description = "The pass phrase or PIN is the value of this environment variable.")
  private @Nullable String variable;

  /** Whether one of the options was used. */
  boolean isGiven() {
    return file != null || variable != null;
  }

  /** The place that was said. */
  PasswordSource source() {
    if (file != null && variable != null) {
      throw new UsageException("Give either --password-file or --password-env.");
    }
    if (file != null) {
      return PasswordSource.fromFile(file);
    }
    return variable == null ? PasswordSource.console() : PasswordSource.fromEnvironment(variable);
  }
}
