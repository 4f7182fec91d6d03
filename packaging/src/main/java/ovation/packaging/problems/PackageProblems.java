package ovation.packaging.problems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.rules.Inspection;
import ovation.model.rules.Purpose;
import ovation.model.rules.Severity;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvaPackage;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageRemark;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.TrustRemark;
import ovation.packaging.trust.Verification;

/** Collects what is wrong with a package: by the rules, by its form, by manifest and signature. */
public final class PackageProblems {

  private final OvfPackage source;
  private final Instant at;
  private final List<Finding> findings = new ArrayList<>();

  private PackageProblems(OvfPackage source, Instant at) {
    this.source = source;
    this.at = at;
  }

  /**
   * What can be told without reading the files: the descriptor, the form, the manifest's text, the
   * signature.
   *
   * @param at the time for which the certificate is judged
   * @throws InputException if a part of the package cannot be read
   */
  public static List<Finding> of(OvfPackage source, Instant at) throws InputException {
    PackageProblems problems = new PackageProblems(source, at);
    problems.descriptor();
    problems.form();
    problems.manifest();
    problems.signature(new PackageVerifier());
    return List.copyOf(problems.findings);
  }

  /**
   * All of {@link #of} and what reading the files tells: their digests, the headers of the disks.
   *
   * @param progress told the bytes of the files
   * @throws InputException if a part of the package cannot be read
   */
  public static List<Finding> deep(OvfPackage source, Instant at, Progress progress)
      throws InputException {
    PackageProblems problems = new PackageProblems(source, at);
    problems.descriptor();
    problems.form();
    problems.manifest();
    problems.signature(new PackageVerifier());
    problems.findings.addAll(DiskProblems.of(source));
    problems.digests(progress);
    return List.copyOf(problems.findings);
  }

  /**
   * What the form of the package and the text of its manifest tell.
   *
   * @throws InputException if a part of the package cannot be read
   */
  static List<Finding> ofForm(OvfPackage source) throws InputException {
    PackageProblems problems = new PackageProblems(source, Instant.EPOCH);
    problems.form();
    problems.manifest();
    return List.copyOf(problems.findings);
  }

  /**
   * All of {@link #of} and the headers of the disks; no digests.
   *
   * @throws InputException if a part of the package cannot be read
   */
  public static List<Finding> withImages(OvfPackage source, Instant at) throws InputException {
    List<Finding> findings = new ArrayList<>(of(source, at));
    findings.addAll(DiskProblems.of(source));
    return List.copyOf(findings);
  }

  private void descriptor() throws InputException {
    Snapshot snapshot = source.snapshot();
    Purpose purpose = source instanceof OvaPackage ? Purpose.PACKING : Purpose.EDITING;
    Inspection.problems(snapshot, source.files(), purpose).stream()
        .map(problem -> Finding.of(problem, snapshot, source.descriptorName()))
        .forEach(findings::add);
  }

  private void form() throws InputException {
    for (PackageRemark remark : source.remarks()) {
      add(remark.code(), remark.message().text(), remark.entry(), null);
    }
  }

  private void manifest() throws InputException {
    Optional<byte[]> bytes = source.manifest();
    if (bytes.isEmpty()) {
      source
          .certificateName()
          .ifPresent(file ->
              add("G-01", "There is a certificate file but no manifest to sign.", file, null));
      return;
    }
    findings.addAll(ManifestProblems.of(source));
  }

  private void signature(PackageVerifier verifier) throws InputException {
    if (source.certificateName().isEmpty() || source.manifestName().isEmpty()) {
      return;
    }
    String file = source.certificateName().get();
    Verification found = verifier.verifySignature(source, TrustAnchors.none(), at);
    switch (found.signature()) {
      case BROKEN -> found.reasons(Fact.SIGNATURE).forEach(why -> add("G-02", why, file, null));
      case FITS, ABSENT -> {
        // Nothing to say.
      }
    }
    switch (found.time()) {
      case EXPIRED, FUTURE -> found.reasons(Fact.TIME).forEach(why -> add("G-03", why, file, null));
      case VALID, TIMESTAMPED, UNKNOWN -> {
        // Nothing to say.
      }
    }
    for (TrustRemark remark : found.remarks()) {
      add(remark.code(), remark.message().text(), file, null, remark.severity());
    }
  }

  private void digests(Progress progress) throws InputException {
    if (source.manifestName().isEmpty()) {
      return;
    }
    Verification found = new PackageVerifier().verify(source, TrustAnchors.none(), at, progress);
    for (FileVerdict verdict : found.files()) {
      switch (verdict.digest()) {
        case DIFFERS, MISSING -> add("M-02", verdict.reason(), verdict.name(), null);
        case OK, UNLISTED, EXTRA, CONFLICT, NOT_CHECKED -> {
          // Right, or said before.
        }
      }
    }
  }

  private void add(String code, String message, String file, @Nullable Integer line) {
    add(code, message, file, line, Optional.empty());
  }

  /** Adds a finding, as grave as its rule if no other severity is given. */
  private void add(
      String code,
      String message,
      String file,
      @Nullable Integer line,
      Optional<Severity> severity) {
    PackageRule.of(code)
        .map(rule -> Finding.of(rule, severity.orElse(rule.severity()), message, file, line))
        .ifPresent(findings::add);
  }
}
