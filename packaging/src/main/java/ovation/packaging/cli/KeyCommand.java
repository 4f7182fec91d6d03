package ovation.packaging.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with signing keys alone. */
@Command(
    name = "key",
    synopsisSubcommandLabel = "COMMAND",
    description = "Lists keys that can sign, and makes new ones.",
    footer = {
      "",
      "Examples:",
      "  ovation key list release.p12",
      "  ovation key list 'pkcs11:token=Release'",
      "  ovation key new --name \"Example Ltd\" --out release.p12 --request release.csr"
    })
final class KeyCommand implements Runnable {

  @Spec private CommandSpec spec;

  private KeyCommand() {}

  /**
   * The command with those below it that may be meant.
   *
   * @param words behind its name
   */
  static CommandLine line(String[] words) {
    CommandLine line = new CommandLine(new KeyCommand());
    new Subcommands()
        .with("list", KeyListCommand::new)
        .with("new", KeyNewCommand::new)
        .build(line, words);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do: list or new.");
  }
}
