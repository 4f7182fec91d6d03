package ovation.packaging.trust;

import java.time.Instant;
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
    return verify(source, TrustPolicy.of(anchors, at), progress);
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
    return verify(source, known, TrustPolicy.of(anchors, at), progress);
  }

  /**
   * Reads the listed files of the package once, as far as the policy says, and judges what it
   * claims.
   *
   * @param policy who is trusted and expected, and what is read
   * @param progress told the bytes of the files; its cancel is answered
   * @throws InputException if a file cannot be read or changes meanwhile, or the manifest is beyond
   *     the limits
   * @throws java.util.concurrent.CancellationException if the progress is cancelled
   */
  public Verification verify(OvfPackage source, TrustPolicy policy, Progress progress)
      throws InputException {
    return verify(source, List.of(), policy, progress);
  }

  private static Verification verify(
      OvfPackage source, List<ManifestLine> known, TrustPolicy policy, Progress progress)
      throws InputException {
    Optional<byte[]> manifest = source.manifest();
    Manifest lines = manifest.isPresent() ? Manifest.parse(manifest.get()) : null;
    try (ContentCheck content =
        ContentCheck.begin(source, lines, known, policy.largest(), progress)) {
      // Who signed is found out while the files are read.
      Authorship authorship = Authorship.of(source, manifest, policy);
      return authorship.with(content.compared());
    }
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
    return verifySignature(source, TrustPolicy.of(anchors, at));
  }

  /**
   * Judges the signature alone by a policy; see {@link #verifySignature(OvfPackage, TrustAnchors,
   * Instant)}.
   *
   * @throws InputException if the manifest or the certificate file cannot be read
   */
  public Verification verifySignature(OvfPackage source, TrustPolicy policy) throws InputException {
    return Authorship.of(source, source.manifest(), policy).with(Content.notCompared());
  }
}
