package ovation.packaging.trust;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;

/**
 * What the comparison with the manifest says about the first two facts.
 *
 * @param reasons at least one for each of the two
 */
record Content(
    Verification.Integrity integrity,
    Verification.Coverage coverage,
    List<FileVerdict> files,
    List<Reason> reasons,
    List<TrustRemark> remarks) {

  private static final Set<FileVerdict.Digest> WRONG =
      EnumSet.of(
          FileVerdict.Digest.DIFFERS, FileVerdict.Digest.CONFLICT, FileVerdict.Digest.MISSING);

  static Content of(
      OvfPackage source, boolean manifest, List<FileVerdict> files, List<TrustRemark> remarks) {
    List<Reason> reasons = new ArrayList<>();
    Verification.Integrity integrity = integrity(source.descriptorName(), files, manifest, reasons);
    Verification.Coverage coverage = coverage(source.descriptorName(), files, manifest, reasons);
    return new Content(integrity, coverage, files, reasons, List.copyOf(remarks));
  }

  /** Nothing was compared. */
  static Content notCompared() {
    Sentence said = Sentence.of("The files were not compared with the manifest.");
    return new Content(
        Verification.Integrity.NOT_CHECKED,
        Verification.Coverage.NONE,
        List.of(),
        List.of(Reason.bad(Fact.INTEGRITY, said), Reason.bad(Fact.COVERAGE, said)),
        List.of());
  }

  private static Verification.Integrity integrity(
      String descriptor, List<FileVerdict> files, boolean manifest, List<Reason> reasons) {
    List<FileVerdict> wrong = files.stream().filter(f -> WRONG.contains(f.digest())).toList();
    wrong.forEach(f -> reasons.add(Reason.bad(Fact.INTEGRITY, f.said())));
    List<FileVerdict> outside =
        files.stream().filter(f -> f.digest() == FileVerdict.Digest.NOT_CHECKED).toList();
    outside.forEach(f -> reasons.add(Reason.bad(Fact.INTEGRITY, f.said())));
    if (!wrong.isEmpty()) {
      return Verification.Integrity.DIFFERS;
    }
    if (!outside.isEmpty()) {
      files.stream()
          .filter(f -> f.name().equals(descriptor) && f.holds())
          .forEach(f ->
              reasons.add(
                  Reason.good(Fact.INTEGRITY, Sentence.of("The descriptor matches its digest."))));
      return Verification.Integrity.NOT_CHECKED;
    }
    long listed = files.stream().filter(FileVerdict::listed).count();
    if (listed == 0) {
      reasons.add(Reason.bad(Fact.INTEGRITY, nothing(manifest)));
      return Verification.Integrity.NOT_CHECKED;
    }
    reasons.add(Reason.good(Fact.INTEGRITY, Sentence.of("Every listed file matches its digest.")));
    return Verification.Integrity.OK;
  }

  private static Verification.Coverage coverage(
      String descriptor, List<FileVerdict> files, boolean manifest, List<Reason> reasons) {
    List<FileVerdict> open = files.stream().filter(f -> !f.listed()).toList();
    if (files.stream().noneMatch(FileVerdict::listed)) {
      reasons.add(Reason.bad(Fact.COVERAGE, nothing(manifest)));
      return Verification.Coverage.NONE;
    }
    if (open.isEmpty()) {
      reasons.add(Reason.good(Fact.COVERAGE, Sentence.of("The manifest lists every file.")));
      return Verification.Coverage.ALL;
    }
    for (FileVerdict file : open) {
      if (file.name().equals(descriptor)) {
        reasons.addFirst(
            Reason.bad(
                Fact.COVERAGE,
                Sentence.of(
                    "The descriptor “{0}” is not covered by the manifest.",
                    PackageText.visible(descriptor))));
      } else {
        reasons.add(Reason.bad(Fact.COVERAGE, file.said()));
      }
    }
    return Verification.Coverage.MISSING;
  }

  private static Sentence nothing(boolean manifest) {
    return Sentence.of(manifest ? "The manifest lists no file." : "The package has no manifest.");
  }
}
