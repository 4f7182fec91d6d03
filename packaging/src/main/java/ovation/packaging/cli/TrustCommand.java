package ovation.packaging.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's trust store. */
@Command(
    name = "trust",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Says whom you trust: certificates of authorities and signers, and pinned publishers.",
      "A pinned publisher is trusted by its fingerprint, without any authority. With --vendor or",
      "--product it is also expected: packages that name these must be signed by it."
    },
    footer = {
      "",
      "Examples:",
      "  ovation trust add authority.pem",
      "  ovation trust pin release.pem --name Acme --vendor \"Acme Inc.\"",
      "  ovation trust list"
    })
final class TrustCommand implements Runnable {

  @Spec private CommandSpec spec;

  private TrustCommand() {}

  /**
   * The command with those below it that may be meant.
   *
   * @param words behind its name
   */
  static CommandLine line(String[] words) {
    CommandLine line = new CommandLine(new TrustCommand());
    new Subcommands()
        .with("list", TrustListCommand::new)
        .with("add", TrustAddCommand::new)
        .with("pin", TrustPinCommand::new)
        .with("remove", TrustRemoveCommand::new)
        .build(line, words);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do: list, add, pin or remove.");
  }
}
