package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.packaging.InputException;
import ovation.packaging.target.UserTargets;
import picocli.CommandLine.Option;

/** The targets on the command line. */
final class TargetOptions {

  private static final String ALL = "all";

  @Option(
      names = "--target-file",
      paramLabel = "FILE",
      description = "A target file of your own; see “ovation targets”. May be given again.")
  private List<Path> files = new ArrayList<>();

  /** All targets that there are. */
  Targets all() throws InputException {
    return UserTargets.load(files);
  }

  /** The target of a name. */
  TargetPlatform one(String name) throws InputException {
    return one(name, all());
  }

  private static TargetPlatform one(String name, Targets targets) {
    return targets
        .of(name)
        .orElseThrow(() ->
            new UsageException(
                "There is no target “" + name + "”. There are: " + targets.ids() + "."));
  }

  /** The targets of names, each once; {@code all} stands for every one. */
  List<TargetPlatform> some(List<String> names) throws InputException {
    if (names.isEmpty()) {
      return List.of();
    }
    Targets targets = all();
    return names.stream()
        .flatMap(
            name -> isAll(name) ? targets.all().stream() : List.of(one(name, targets)).stream())
        .distinct()
        .toList();
  }

  /** Whether a name stands for every target. */
  static boolean isAll(String name) {
    return name.strip().equalsIgnoreCase(ALL);
  }
}
