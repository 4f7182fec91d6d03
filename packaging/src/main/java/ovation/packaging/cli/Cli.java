package ovation.packaging.cli;

import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import ovation.model.xml.EditException;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line as a function: arguments in, results to two streams, exit status out. */
public final class Cli {

  private final Terminal terminal;
  private final Ovation root;

  private Cli(Terminal terminal) {
    this.terminal = terminal;
    this.root = new Ovation(terminal);
  }

  /**
   * Runs one command.
   *
   * @param arguments the words behind {@code ovation}
   * @param out gets the result
   * @param err gets progress and messages
   * @return the exit status
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return run(arguments, new Terminal(out, err, () -> false));
  }

  static int run(String[] arguments, Terminal terminal) {
    int status = new Cli(terminal).execute(arguments);
    terminal.flush();
    return status;
  }

  /** The commands, ready to parse; also the source of the shell completion. */
  private CommandLine commandLine() {
    CommandLine line = new CommandLine(root);
    line.addSubcommand(new NewCommand());
    line.addSubcommand(new InspectCommand());
    line.addSubcommand(new ValidateCommand());
    line.addSubcommand(new FixCommand());
    line.addSubcommand(new EditCommand());
    line.addSubcommand(new PreviewCommand());
    line.addSubcommand(new ExportCommand());
    line.addSubcommand(new SignCommand());
    line.addSubcommand(new VerifyCommand());
    line.addSubcommand(new UnpackCommand());
    line.addSubcommand(DiskCommand.line());
    line.addSubcommand(new RulesCommand());
    line.addSubcommand(new TargetsCommand());
    line.addSubcommand(new CompletionCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOverwrittenOptionsAllowed(false);
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(100);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler(this::failure);
    return line;
  }

  private int execute(String[] arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      terminal.error("The input needs more memory than Ovation may use. It is refused.");
      return ExitStatus.INPUT;
    }
  }

  private int wrongUsage(ParameterException fault, String[] arguments) {
    return usage(String.valueOf(fault.getMessage()), fault.getCommandLine());
  }

  private int usage(String message, CommandLine command) {
    String sentence = message.endsWith(".") || message.endsWith(")") ? message : message + ".";
    terminal.error(sentence);
    terminal.error("Try “" + command.getCommandSpec().qualifiedName() + " --help”.");
    return ExitStatus.USAGE;
  }

  private int failure(Exception failure, CommandLine command, ParseResult parsed) {
    int status =
        switch (failure) {
          case UsageException wrong -> usage(String.valueOf(wrong.getMessage()), command);
          case EditException edit -> said(edit, ExitStatus.USAGE);
          case InputException input -> said(input, ExitStatus.INPUT);
          case OutputException output -> said(output, ExitStatus.OUTPUT);
          case CancellationException cancelled -> {
            terminal.error("Cancelled. Nothing was left behind.");
            yield ExitStatus.CANCELLED;
          }
          default -> {
            terminal.error(
                "The command stopped because of a fault in Ovation, not because of anything you"
                    + " did. Please report it with what --debug shows.");
            yield ExitStatus.INPUT;
          }
        };
    if (root.debug()) {
      terminal.err().print(Terminal.visible(FailureDetails.of(failure)));
    }
    return status;
  }

  private int said(Exception failure, int status) {
    terminal.error(String.valueOf(failure.getMessage()));
    return status;
  }
}
