package ovation.packaging.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what bash and zsh need to complete commands and options. */
@Command(
    name = "completion",
    hidden = true,
    description = "Prints the completion for bash and zsh: source <(ovation completion)")
final class CompletionCommand extends OvationCommand {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    terminal().line(AutoComplete.bash("ovation", spec.root().commandLine()));
    return ExitStatus.DONE;
  }
}
