package ovation.packaging.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.model.rules.Severity;
import ovation.model.rules.extension.Conformance;
import ovation.model.target.TargetPlatform;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.problems.Finding;
import ovation.packaging.problems.PackageProblems;
import ovation.packaging.problems.TargetProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with packages. */
@Command(
    name = "validate",
    description = {
      "Tells what is wrong: code, severity, place, the clause of the standard, the fix. See rules."
    })
final class ValidateCommand extends OvationCommand {

  /** How problems are reported. */
  enum Format {
    TEXT,
    JSON,
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From which severity on the exit status is 1. */
  enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING);

    private final Severity severity;

    FailOn(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(arity = "1..*", paramLabel = "PACKAGE", description = "The packages to judge.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--deep", description = "Also read the files: digests and the disks' headers.")
  private boolean deep;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to report: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json: ovation/problems/1.")
  private boolean json;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from which severity on: ${COMPLETION-CANDIDATES}.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = {
        "Also whether a platform will run it, such as esxi-7.0 or esxi@7.0; see targets. May be",
        "given again. “all” is the matrix of all targets; it does not change the exit status."
      })
  private List<String> targets = new ArrayList<>();

  @Mixin private TargetOptions known;

  @Override
  public Integer call() throws PackagingException {
    List<TargetPlatform> asked = known.some(targets);
    List<String> demanded =
        known.some(targets.stream().filter(name -> !TargetOptions.isAll(name)).toList()).stream()
            .map(TargetPlatform::id)
            .toList();
    List<PackageReport> reports = new ArrayList<>();
    boolean bad = false;
    for (String source : sources) {
      try (OvfPackage opened = open(source)) {
        List<Finding> findings = new ArrayList<>(findings(opened));
        bad |= isBad(findings);
        List<TargetProblems> judged =
            asked.isEmpty() ? List.of() : TargetProblems.of(opened, asked, deep);
        for (TargetProblems target : judged) {
          findings.addAll(target.findings());
          bad |= demanded.contains(target.report().target().id()) && isBad(target.findings());
        }
        reports.add(
            new PackageReport(
                new PackageNames(source, opened.descriptorName()),
                Conformance.of(opened.snapshot()),
                findings,
                judged.stream().map(TargetProblems::report).toList()));
      }
    }
    switch (json ? Format.JSON : format) {
      case TEXT -> ProblemText.write(reports, terminal());
      case JSON -> ProblemJson.write(reports, terminal());
      case SARIF -> ProblemSarif.write(reports, terminal());
    }
    return bad ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private boolean isBad(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn.severity));
  }

  private List<Finding> findings(OvfPackage opened) throws PackagingException {
    Instant now = Instant.now();
    if (!deep) {
      return PackageProblems.of(opened, now);
    }
    return work(
        new Job<List<Finding>>() {
          @Override
          public Sentence title() {
            return Sentence.asItIs("Validate " + opened.location().getFileName());
          }

          @Override
          public List<Finding> run(Progress progress) throws PackagingException {
            return PackageProblems.deep(opened, now, progress);
          }
        });
  }
}
