package ovation.packaging.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.hardware.Units;
import ovation.model.rules.Fix;
import ovation.model.rules.Inspection;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.packaging.archive.OvfPackage;

/**
 * What the rules about descriptors miss or cannot read and a disk image tells: a capacity that is
 * no number, a format that is no URI.
 */
final class ImageFacts {

  private static final Pattern URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+", Pattern.DOTALL);

  private ImageFacts() {}

  /** The problems D-04 and D-08 of disks whose image tells the answer, each with that fix. */
  static List<Finding> of(OvfPackage source, Snapshot snapshot) {
    List<Finding> findings = new ArrayList<>();
    List<DiskImages.Found> lacking =
        new DiskImages(source)
            .of(snapshot).stream()
                .filter(found -> found.image() != null)
                .filter(found -> isUnreadable(found.disk().format()) || lacksCapacity(found))
                .toList();
    if (lacking.isEmpty()) {
      return findings;
    }
    List<Problem> problems = Inspection.problems(snapshot, source.files());
    for (DiskImages.Found found : lacking) {
      if (found.image() == null) {
        continue;
      }
      for (Problem problem : problems) {
        boolean here = found.disk().element().key() == problem.place().element();
        Fix fix = null;
        if (here && problem.code().equals("D-08") && isUnreadable(found.disk().format())) {
          fix = DiskProblems.format(found.disk(), found.image());
        } else if (here && problem.code().equals("D-04") && lacksCapacity(found)) {
          fix = DiskProblems.capacity(found.disk(), found.image());
        }
        if (fix != null) {
          findings.add(withFix(Finding.of(problem, snapshot, source.descriptorName()), fix));
        }
      }
    }
    return findings;
  }

  private static boolean isUnreadable(@Nullable String format) {
    return format == null || (!URI.matcher(format.strip()).matches() && !Placeholder.isIn(format));
  }

  private static boolean lacksCapacity(DiskImages.Found found) {
    String capacity = found.disk().capacity();
    boolean number =
        Units.bytes(capacity, found.disk().capacityAllocationUnits())
            .filter(bytes -> bytes > 0)
            .isPresent();
    return !number && !Placeholder.isIn(capacity);
  }

  private static Finding withFix(Finding finding, Fix fix) {
    return new Finding(
        finding.code(),
        finding.severity(),
        finding.message(),
        finding.file(),
        finding.line(),
        finding.column(),
        finding.path(),
        finding.clause(),
        List.of(fix));
  }
}
