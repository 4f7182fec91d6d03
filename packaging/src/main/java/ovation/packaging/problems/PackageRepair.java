package ovation.packaging.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ovation.model.document.Snapshot;
import ovation.model.rules.Applied;
import ovation.model.rules.Fix;
import ovation.model.rules.Purpose;
import ovation.model.rules.Repair;
import ovation.model.rules.Repaired;
import ovation.model.xml.EditException;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;

/**
 * What can be mended safely in a package: its descriptor, with what the files and the headers of
 * the disk images tell, and its form, which is mended by writing the package anew.
 *
 * @param after the mended descriptor; the package's own snapshot if nothing had to be mended there
 * @param corrections what was mended in it, in order
 * @param rewritten what of the form is mended when the package is written anew
 * @param left what is still wrong if it is
 */
public record PackageRepair(
    Snapshot after, List<Correction> corrections, List<Correction> rewritten, List<Finding> left) {

  private static final int ROUNDS = 3;
  private static final String ANEW = "Write the package anew";

  /** A result with its own copies. */
  public PackageRepair {
    corrections = List.copyOf(corrections);
    rewritten = List.copyOf(rewritten);
    left = List.copyOf(left);
  }

  /**
   * Mends a package as far as that needs no decision. Nothing is written.
   *
   * @param only the codes of the problems to mend; empty for all
   * @throws InputException if a part of the package cannot be read
   */
  public static PackageRepair of(OvfPackage source, Set<String> only) throws InputException {
    Snapshot now = source.snapshot();
    Purpose purpose = source instanceof OvaPackage ? Purpose.PACKING : Purpose.EDITING;
    List<Correction> corrections = new ArrayList<>();
    List<Finding> left = new ArrayList<>();
    boolean again = true;
    for (int round = 0; round < ROUNDS && again; round++) {
      Snapshot before = now;
      now = withImages(source, now, only, corrections);
      Repaired repaired = Repair.safely(now, source.files(), purpose, only);
      for (Applied applied : repaired.applied()) {
        corrections.add(Correction.of(applied, source.descriptorName()));
      }
      now = repaired.after();
      again = now != before;
      left.clear();
      for (var problem : repaired.left()) {
        left.add(Finding.of(problem, now, source.descriptorName()));
      }
    }
    left.addAll(DiskProblems.of(source, now));
    List<Correction> rewritten = new ArrayList<>();
    for (Finding finding : PackageProblems.ofForm(source)) {
      if (isMendedByWriting(finding.code()) && isWanted(finding.code(), only)) {
        rewritten.add(Correction.of(finding, ANEW));
      } else {
        left.add(finding);
      }
    }
    return new PackageRepair(now, corrections, rewritten, left);
  }

  /** Carries out what the headers of the images tell. */
  private static Snapshot withImages(
      OvfPackage source, Snapshot before, Set<String> only, List<Correction> corrections) {
    List<Finding> findings = new ArrayList<>(ImageFacts.of(source, before));
    findings.addAll(DiskProblems.of(source, before));
    Snapshot now = before;
    for (Finding finding : findings) {
      for (Fix fix : isWanted(finding.code(), only) ? finding.fixes() : List.<Fix>of()) {
        if (fix.safe()) {
          now = applied(now, fix, finding, corrections);
        }
      }
    }
    return now;
  }

  private static Snapshot applied(
      Snapshot now, Fix fix, Finding finding, List<Correction> corrections) {
    try {
      Snapshot next = now.apply(fix.edit());
      if (next != now) {
        corrections.add(Correction.of(finding, fix.label().text()));
      }
      return next;
    } catch (EditException e) {
      return now;
    }
  }

  private static boolean isWanted(String code, Set<String> only) {
    return only.isEmpty() || only.contains(code);
  }

  private static boolean isMendedByWriting(String code) {
    return PackageRule.of(code).filter(PackageRule::isMendedByWriting).isPresent();
  }

  /** True if the descriptor is another one than it was. */
  public boolean isDescriptorChanged() {
    return !corrections.isEmpty();
  }

  /** True if the package has to be written anew for its form alone. */
  public boolean isFormChanged() {
    return !rewritten.isEmpty();
  }
}
