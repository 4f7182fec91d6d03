package ovation.packaging.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.Manifest;
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
    Optional<byte[]> manifest = source.manifest();
    Optional<byte[]> certificateFile = source.certificate();
    SignatureCheck signature = signature(source, manifest, certificateFile);
    SignerCheck signer =
        signature
            .signer()
            .map(certificate -> SignerCheck.of(certificate, signature, anchors, at))
            .orElseGet(() -> SignerCheck.nobody(certificateFile.isPresent()));
    Content content =
        new ContentCheck(source)
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
