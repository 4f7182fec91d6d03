package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line itself: what all commands share. */
@Command(
    name = "ovation",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Makes, changes, judges and signs virtual appliances (OVF and OVA).",
    footer = {
      "",
      "PACKAGE is an .ovf, a folder holding one, or an .ova; it is never unpacked to be looked at.",
      "It may be an http(s) address, of which only the needed parts are fetched.",
      "Exit status: 0 done, 1 problems or a failed verification, 2 usage, 3 input, 4 output,",
      "130 cancelled."
    })
final class Ovation implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--progress",
      scope = ScopeType.INHERIT,
      paramLabel = "HOW",
      description = "Progress on standard error: ${COMPLETION-CANDIDATES}.")
  private ProgressMode progress = ProgressMode.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress and no notes; warnings and errors stay.")
  private boolean quiet;

  @Option(
      names = "--allow-host",
      scope = ScopeType.INHERIT,
      paramLabel = "HOST",
      description = "Where PACKAGE is an address: its server may send on to this host, too.")
  private List<String> allowedHosts = new ArrayList<>();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the program's inner details of a failure.")
  private boolean debug;

  Ovation(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Where to speak. */
  Terminal terminal() {
    if (quiet) {
      terminal.beQuiet();
    }
    return terminal;
  }

  /** How progress is told. */
  ProgressMode progress() {
    return quiet ? ProgressMode.NONE : progress;
  }

  /** The hosts that servers may send on to. */
  List<String> allowedHosts() {
    return List.copyOf(allowedHosts);
  }

  /** Whether failures are shown with their inner details. */
  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
