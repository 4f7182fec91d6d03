package ovation.packaging.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with disk images alone. */
@Command(
    name = "disk",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Looks at disk images, checks, converts and compares them: VMDK, VHD, VHDX, QCOW2, VDI, raw.",
      "Formats are told by content; parents and extents are looked for beside the image only."
    },
    footer = {
      "",
      "Examples:",
      "  ovation disk info system.vmdk",
      "  ovation disk convert system.qcow2 system.vmdk --compression balanced",
      "  ovation disk compare system.qcow2 system.vmdk"
    })
final class DiskCommand implements Runnable {

  @Spec private CommandSpec spec;

  private DiskCommand() {}

  /**
   * The command with those below it that may be meant.
   *
   * @param words behind its name
   */
  static CommandLine line(String[] words) {
    CommandLine line = new CommandLine(new DiskCommand());
    new Subcommands()
        .with("info", DiskInfoCommand::new)
        .with("check", DiskCheckCommand::new)
        .with("convert", DiskConvertCommand::new)
        .with("compare", DiskCompareCommand::new)
        .build(line, words);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do: info, check, convert or compare.");
  }
}
