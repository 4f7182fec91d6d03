package ovation.packaging.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints what bash and zsh need to complete commands and options. */
@Command(
    name = "completion",
    hidden = true,
    description = "Prints the completion for bash and zsh: source <(ovation completion)")
final class CompletionCommand extends OvationCommand {

  @Override
  public Integer call() {
    terminal().line(AutoComplete.bash("ovation", Cli.everything(terminal())));
    return ExitStatus.DONE;
  }
}
