package ovation.packaging.problems;

import java.util.ArrayList;
import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.target.PackageFacts;
import ovation.model.target.Portability;
import ovation.model.target.TargetPlatform;
import ovation.model.target.TargetReport;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.target.PackageFactsReader;

/**
 * How platforms take a package.
 *
 * @param report the verdict and its reasons
 * @param findings the reasons with their places in the descriptor
 */
public record TargetProblems(TargetReport report, List<Finding> findings) {

  /** Copies the list. */
  public TargetProblems {
    findings = List.copyOf(findings);
  }

  /**
   * The judgements of platforms, in their order; none if the descriptor cannot be read.
   *
   * @param deep whether the headers of the disk images are read too
   * @throws InputException if a part of the package cannot be read
   */
  public static List<TargetProblems> of(
      OvfPackage source, List<TargetPlatform> targets, boolean deep) throws InputException {
    Snapshot snapshot = Snapshot.of(source.descriptor());
    PackageFacts facts = PackageFactsReader.of(source, snapshot.envelope(), deep);
    return of(source, snapshot, facts, targets);
  }

  /** The judgements of platforms on a package as it is about to become. */
  public static List<TargetProblems> of(
      OvfPackage source, Snapshot snapshot, PackageFacts facts, List<TargetPlatform> targets) {
    List<TargetProblems> all = new ArrayList<>();
    for (TargetReport report : new Portability().matrix(snapshot, source.files(), facts, targets)) {
      List<Finding> findings =
          report.reasons().stream()
              .map(reason -> Finding.of(reason, snapshot, source.descriptorName()))
              .toList();
      all.add(new TargetProblems(report, findings));
    }
    return List.copyOf(all);
  }
}
