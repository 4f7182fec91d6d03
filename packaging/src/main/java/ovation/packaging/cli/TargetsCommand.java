package ovation.packaging.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.model.target.TargetPlatform;
import ovation.packaging.PackagingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the targets, or shows one. */
@Command(
    name = "targets",
    description = {
      "Lists the platforms that packages are judged for, or shows one.",
      "Own files in ~/.config/ovation/targets (XDG_CONFIG_HOME, %%APPDATA%%\\Ovation\\targets) join",
      "them; “ovation targets esxi-7.0 --xml” prints one to copy and change."
    })
final class TargetsCommand extends OvationCommand {

  @Parameters(arity = "0..1", paramLabel = "TARGET", description = "One target, such as esxi-7.0.")
  private @Nullable String id;

  @Option(names = "--json", description = "Print one JSON document: ovation/targets/1.")
  private boolean json;

  @Option(names = "--xml", description = "Print the target's data file, to copy and change.")
  private boolean xml;

  @Mixin private TargetOptions known;

  @Override
  public Integer call() throws PackagingException {
    String wanted = id;
    List<TargetPlatform> shown = wanted == null ? known.all().all() : List.of(known.one(wanted));
    if (xml) {
      if (wanted == null) {
        throw new UsageException("--xml prints the file of one target; name it.");
      }
      terminal().line(new String(shown.getFirst().file(), StandardCharsets.UTF_8).stripTrailing());
    } else if (json) {
      TargetJson.write(shown, wanted != null, terminal());
    } else if (wanted == null) {
      shown.forEach(this::line);
    } else {
      TargetText.write(shown.getFirst(), terminal());
    }
    return ExitStatus.DONE;
  }

  private void line(TargetPlatform target) {
    String id = target.id() + " ".repeat(Math.max(1, 16 - target.id().length()));
    String by = target.importedBy().isEmpty() ? "" : ", by " + target.importedBy();
    terminal().line(id + target.name() + by);
  }
}
