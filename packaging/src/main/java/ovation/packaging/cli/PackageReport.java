package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ovation.model.rules.Severity;
import ovation.model.rules.extension.Conformance;
import ovation.model.target.TargetReport;
import ovation.packaging.problems.Finding;

/**
 * The problems of one package.
 *
 * @param source the package as the user named it
 * @param descriptor the descriptor's name inside
 * @param conformance the level of the standard that it keeps to
 * @param targets the verdicts of the targets that were asked
 */
record PackageReport(
    String source,
    String descriptor,
    Conformance conformance,
    List<Finding> findings,
    List<TargetReport> targets) {

  /** The file of a problem: a path for packages in folders, {@code x.ova!/x.ovf} in archives. */
  String file(Finding finding) {
    if (finding.file().isEmpty()) {
      return source;
    }
    if (isArchive()) {
      return source + "!/" + finding.file();
    }
    Path path = Path.of(source);
    boolean named = path.endsWith(descriptor);
    return (named ? path.resolveSibling(finding.file()) : path.resolve(finding.file())).toString();
  }

  boolean isArchive() {
    String name = source.toLowerCase(Locale.ROOT);
    return name.endsWith(".ova") || name.endsWith(".gz") || !isDescriptorOrFolder(name);
  }

  private boolean isDescriptorOrFolder(String name) {
    return name.endsWith(".ovf")
        || Path.of(source).endsWith(descriptor)
        || Path.of(source).toFile().isDirectory();
  }

  /** How many problems have a severity. */
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
