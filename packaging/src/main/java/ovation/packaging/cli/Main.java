package ovation.packaging.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The entry of the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its status; see {@link Cli}. */
  public static void main(String[] arguments) {
    Prelude.begin(arguments);
    int status = Cli.run(arguments, terminal());
    // Leaving by System.exit waits for whatever the JVM is just compiling.
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }

  /** The terminal of this process. */
  static Terminal terminal() {
    PrintStream out = stream(FileDescriptor.out, System.out.charset());
    PrintStream err = stream(FileDescriptor.err, System.err.charset());
    return new Terminal(out, err, Main::isInteractive);
  }

  /** Asked only when there is progress to show: the answer takes longer than most commands. */
  private static boolean isInteractive() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** Where the locale names no character set of use, as in most pipelines, UTF-8 is written. */
  private static PrintStream stream(FileDescriptor file, Charset charset) {
    boolean poor = charset.equals(StandardCharsets.US_ASCII);
    return new PrintStream(
        new FileOutputStream(file), true, poor ? StandardCharsets.UTF_8 : charset);
  }
}
