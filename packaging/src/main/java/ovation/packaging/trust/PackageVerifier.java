package ovation.packaging.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

/** Finds out the five facts about a package (DSP0243 2.1.1 §5.1). Stateless. */
public final class PackageVerifier {

  /**
   * Reads every listed file of the package once and judges what it claims.
   *
   * @param anchors who is trusted
   * @param at the time for which certificates are judged, mostly now
   * @param progress told the bytes of the files; its cancel is answered
   * @throws InputException if a file cannot be read or changes meanwhile, or the manifest is beyond
   *     the limits
   * @throws java.util.concurrent.CancellationException if the progress is cancelled
   */
  public Verification verify(OvfPackage source, TrustAnchors anchors, Instant at, Progress progress)
      throws InputException {
    return verify(source, List.of(), anchors, at, progress);
  }

  /**
   * Judges a package that was just written, as {@link #verify(OvfPackage, TrustAnchors, Instant,
   * Progress)} does, but reads no file whose digest is known.
   *
   * @param known digests of files that were computed from their bytes
   * @throws InputException if a file cannot be read or changes meanwhile, or the manifest is beyond
   *     the limits
   */
  public Verification verify(
      OvfPackage source,
      List<ManifestLine> known,
      TrustAnchors anchors,
      Instant at,
      Progress progress)
      throws InputException {
    Optional<byte[]> manifest = source.manifest();
    Optional<byte[]> certificateFile = source.certificate();
    SignatureCheck signature = signature(source, manifest, certificateFile);
    SignerCheck signer =
        signature
            .signer()
            .map(certificate -> SignerCheck.of(certificate, signature, anchors, at))
            .orElseGet(() -> SignerCheck.nobody(certificateFile.isPresent()));
    Content content =
        new ContentCheck(source, known)
            .check(manifest.isPresent() ? Manifest.parse(manifest.get()) : null, progress);

    List<Reason> reasons = new ArrayList<>(content.reasons());
    reasons.add(signature.reason());
    reasons.addAll(signer.reasons());
    List<TrustRemark> remarks = new ArrayList<>(content.remarks());
    remarks.addAll(signature.remarks());
    remarks.addAll(signer.remarks());
    return new Verification(
        content.integrity(),
        content.coverage(),
        signature.state(),
        signer.signer(),
        signer.time(),
        content.files(),
        reasons,
        remarks,
        signature.signer(),
        signer.anchor(),
        signer.stampedAt());
  }

  /**
   * Judges the signature alone, in no time: no file is hashed, so integrity and coverage are not
   * known, and {@link Verification#headline} says no more than that.
   *
   * @param anchors who is trusted
   * @param at the time for which the certificate is judged, mostly now
   * @throws InputException if the manifest or the certificate file cannot be read
   */
  public Verification verifySignature(OvfPackage source, TrustAnchors anchors, Instant at)
      throws InputException {
    Optional<byte[]> certificateFile = source.certificate();
    SignatureCheck signature = signature(source, source.manifest(), certificateFile);
    SignerCheck signer =
        signature
            .signer()
            .map(certificate -> SignerCheck.of(certificate, signature, anchors, at))
            .orElseGet(() -> SignerCheck.nobody(certificateFile.isPresent()));
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.bad(Fact.INTEGRITY, "The files were not compared with the manifest."));
    reasons.add(Reason.bad(Fact.COVERAGE, "The files were not compared with the manifest."));
    reasons.add(signature.reason());
    reasons.addAll(signer.reasons());
    List<TrustRemark> remarks = new ArrayList<>(signature.remarks());
    remarks.addAll(signer.remarks());
    return new Verification(
        Verification.Integrity.NOT_CHECKED,
        Verification.Coverage.NONE,
        signature.state(),
        signer.signer(),
        signer.time(),
        List.of(),
        reasons,
        remarks,
        signature.signer(),
        signer.anchor(),
        signer.stampedAt());
  }

  private static SignatureCheck signature(
      OvfPackage source, Optional<byte[]> manifest, Optional<byte[]> certificateFile) {
    if (certificateFile.isEmpty()) {
      return SignatureCheck.absent();
    }
    return manifest.isEmpty()
        ? SignatureCheck.withoutManifest()
        : SignatureCheck.of(
            certificateFile.get(), manifest.get(), source.manifestName().orElse(""));
  }
}
