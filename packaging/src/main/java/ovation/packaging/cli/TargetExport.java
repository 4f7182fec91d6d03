package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.target.Choices;
import ovation.model.target.PackageFacts;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Verdict;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.export.DiskPlan;
import ovation.packaging.export.Form;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.problems.Finding;
import ovation.packaging.problems.TargetProblems;
import ovation.packaging.target.PackageFactsReader;
import ovation.packaging.target.TargetDisks;

/**
 * What an export makes, with what its target prefers where nothing was told.
 *
 * @param source the package
 * @param target what it is for; null for nothing in particular
 * @param digest the manifest's digest
 * @param dialect the archive's dialect
 * @param disks what happens to disks
 */
record TargetExport(
    OvfPackage source,
    @Nullable TargetPlatform target,
    DigestAlgorithm digest,
    TarDialect dialect,
    DiskPlan disks) {

  static TargetExport of(
      OvfPackage source,
      @Nullable TargetPlatform target,
      @Nullable DigestChoice digest,
      @Nullable TarDialect dialect,
      DiskPlan disks) {
    Choices choices = target == null ? null : target.choices();
    String likes = choices == null ? null : choices.digest();
    DigestAlgorithm algorithm = DigestAlgorithm.SHA256;
    if (digest != null) {
      algorithm = DigestAlgorithm.valueOf(digest.name());
    } else if (likes != null) {
      algorithm = DigestAlgorithm.valueOf(likes.toUpperCase(Locale.ROOT));
    }
    TarDialect needed = TarDialect.neededBy(source);
    boolean gnu = choices != null && "gnu".equals(choices.archive());
    TarDialect fits = gnu ? TarDialect.GNU : needed;
    return new TargetExport(source, target, algorithm, dialect == null ? fits : dialect, disks);
  }

  /**
   * Whether the export goes on: tells what the target refuses or loses.
   *
   * @param output where it is written
   * @param force whether it goes on whatever the target will do
   */
  boolean isAccepted(Path output, boolean force, Terminal terminal) throws InputException {
    if (target == null) {
      return true;
    }
    Snapshot snapshot = Snapshot.of(source.descriptor());
    PackageFacts facts = facts(PackageFactsReader.of(source, snapshot.envelope(), true), output);
    for (TargetProblems judged : TargetProblems.of(source, snapshot, facts, List.of(target))) {
      boolean refused = judged.report().verdict() == Verdict.REFUSED && !force;
      for (Finding finding : judged.findings()) {
        String line = finding.code() + " " + finding.message() + path(finding);
        if (refused) {
          terminal.error(line);
        } else {
          terminal.warning(line);
        }
      }
      if (refused) {
        terminal.error(
            "Nothing was exported, because "
                + target.name()
                + " will refuse it. Mend the package, or export it with --force.");
        return false;
      }
    }
    return true;
  }

  private static String path(Finding finding) {
    return finding.path().isEmpty() ? "" : " (" + finding.path() + ")";
  }

  /** The facts of what will be written rather than of what is read. */
  private PackageFacts facts(PackageFacts now, Path output) {
    boolean archive = Form.of(output) == Form.OVA;
    long largest = source.entries().stream().mapToLong(PackageEntry::size).max().orElse(0);
    return new PackageFacts(
        archive ? Optional.of(dialect.name().toLowerCase(Locale.ROOT)) : Optional.empty(),
        archive ? largest : 0,
        true,
        false,
        Set.of(digest.label().toLowerCase(Locale.ROOT)),
        now.signed(),
        formats(now.formats()));
  }

  private Map<String, String> formats(Map<String, String> now) {
    Map<String, String> then = new HashMap<>(now);
    disks.format().ifPresent(format -> then.replaceAll((href, old) -> TargetDisks.nameOf(format)));
    return then;
  }
}
