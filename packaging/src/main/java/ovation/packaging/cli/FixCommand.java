package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import ovation.model.rules.Severity;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.problems.Finding;
import ovation.packaging.problems.PackageProblems;
import ovation.packaging.problems.PackageRepair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mends what can be mended without asking. */
@Command(
    name = "fix",
    description = {
      "Mends what needs no decision, and says what it changed and what is left.",
      "Nothing else of the descriptor changes by a byte; disks are carried as they are, a manifest"
          + " is",
      "made to fit, a signature is made only with --key. Exits with 1 if errors are left."
    })
final class FixCommand extends OvationCommand {

  @Parameters(index = "0", paramLabel = "PACKAGE", description = "The package to mend.")
  private String source = "";

  @Option(
      names = "--only",
      paramLabel = "CODE",
      split = ",",
      description = "Mend problems of this code only; may be repeated. See rules.")
  private Set<String> only = new LinkedHashSet<>();

  @Mixin private OutputOption output;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Say what would be changed, and write nothing.")
  private boolean dry;

  @Option(names = "--json", description = "Report as one JSON document: ovation/fix/1.")
  private boolean json;

  @Mixin private KeyOptions key;

  @Override
  public Integer call() throws PackagingException {
    key.isGiven();
    Set<String> codes = codes();
    try (OvfPackage opened = openFile(source)) {
      PackageRepair repair = PackageRepair.of(opened, codes);
      Path target = output.of(opened);
      List<Finding> left = repair.left();
      if (!dry) {
        new FixOutput(this, opened, repair, key).write(target);
        left = isChanged(repair) ? left(target) : left;
      }
      FixReport report =
          new FixReport(source, opened.descriptorName(), target.toString(), dry, repair, left);
      if (json) {
        report.writeJson(terminal());
      } else {
        report.writeText(terminal());
      }
      boolean bad = left.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
      return bad ? ExitStatus.FOUND : ExitStatus.DONE;
    }
  }

  private static boolean isChanged(PackageRepair repair) {
    return repair.isDescriptorChanged() || repair.isFormChanged();
  }

  /** What is wrong with the package that was written. */
  private List<Finding> left(Path target) throws PackagingException {
    try (OvfPackage written = OvfPackage.open(target)) {
      return PackageProblems.withImages(written, Instant.now());
    }
  }

  private Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (String given : only) {
      String code = given.strip().toUpperCase(Locale.ROOT);
      if (RuleText.of(code).isEmpty()) {
        throw new UsageException("There is no rule “" + given + "”. See ovation rules.");
      }
      codes.add(code);
    }
    return codes;
  }
}
