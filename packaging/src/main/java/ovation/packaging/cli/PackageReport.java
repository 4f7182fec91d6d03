package ovation.packaging.cli;

import java.util.List;
import ovation.model.rules.Severity;
import ovation.model.rules.extension.Conformance;
import ovation.model.target.TargetReport;
import ovation.packaging.problems.Finding;

/**
 * The problems of one package.
 *
 * @param names how reports name its files
 * @param conformance the level of the standard that it keeps to
 * @param targets the verdicts of the targets that were asked
 */
record PackageReport(
    PackageNames names,
    Conformance conformance,
    List<Finding> findings,
    List<TargetReport> targets) {

  /** The file of a problem: a path for packages in folders, {@code x.ova!/x.ovf} in archives. */
  String file(Finding finding) {
    return file(finding.file());
  }

  /** The same for the name of a file; the package itself for an empty name. */
  String file(String name) {
    return names.file(name);
  }

  /** The package as the user named it. */
  String source() {
    return names.source();
  }

  /** How many problems have a severity. */
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
