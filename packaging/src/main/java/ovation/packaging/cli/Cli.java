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

  /** All commands, for the completion of the shell. */
  static CommandLine everything(Terminal terminal) {
    return new Cli(terminal).commandLine(new String[0]);
  }

  /** The commands that the arguments may mean, ready to parse. */
  private CommandLine commandLine(String[] arguments) {
    CommandLine line = new CommandLine(root);
    new Subcommands()
        .with(CommandName.NEW.word(), NewCommand::new)
        .with(CommandName.INSPECT.word(), InspectCommand::new)
        .with(CommandName.VALIDATE.word(), ValidateCommand::new)
        .with(CommandName.FIX.word(), FixCommand::new)
        .with(CommandName.EDIT.word(), EditCommand::new)
        .with(CommandName.PREVIEW.word(), PreviewCommand::new)
        .with(CommandName.EXPORT.word(), ExportCommand::new)
        .with(CommandName.SIGN.word(), SignCommand::new)
        .with(CommandName.VERIFY.word(), VerifyCommand::new)
        .with(CommandName.TRUST.word(), () -> TrustCommand.line(Subcommands.behind(arguments)))
        .with(CommandName.ENCRYPT.word(), EncryptCommand::new)
        .with(CommandName.DECRYPT.word(), DecryptCommand::new)
        .with(CommandName.KEY.word(), () -> KeyCommand.line(Subcommands.behind(arguments)))
        .with(CommandName.UNPACK.word(), UnpackCommand::new)
        .with(CommandName.DISK.word(), () -> DiskCommand.line(Subcommands.behind(arguments)))
        .with(CommandName.RULES.word(), RulesCommand::new)
        .with(CommandName.TARGETS.word(), TargetsCommand::new)
        .with(CommandName.COMPLETION.word(), CompletionCommand::new)
        .build(line, arguments);
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
      return commandLine(arguments).execute(arguments);
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
