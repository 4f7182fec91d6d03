package ovation.packaging.delivery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.encryption.Encryption;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.PackageSigner;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.SignatureForm;
import ovation.packaging.trust.SigningKey;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;
import ovation.packaging.trust.WrittenSignature;

/**
 * Signs and exports: reads the key, writes the package, opens the finished file again and verifies
 * it. Only a package that verifies is reported as done. The export has read back every byte by
 * then, so its digests are taken as they are.
 */
public final class DeliveryJob implements Job<Delivered> {

  private final ExportPlan plan;
  private final Optional<KeySource> key;
  private final Optional<Encryption> encryption;
  private final InstantSource clock;

  /** A job for a plan; without a key the package stays unsigned. Nothing is encrypted. */
  public DeliveryJob(ExportPlan plan, Optional<KeySource> key, InstantSource clock) {
    this(plan, key, Optional.empty(), clock);
  }

  /**
   * A job for a plan.
   *
   * @param key without one the package stays unsigned
   * @param encryption what is encrypted on the way, if anything is
   */
  public DeliveryJob(
      ExportPlan plan,
      Optional<KeySource> key,
      Optional<Encryption> encryption,
      InstantSource clock) {
    this.plan = plan;
    this.key = key;
    this.encryption = encryption;
    this.clock = clock;
  }

  @Override
  public Sentence title() {
    return new ExportJob(plan).title();
  }

  @Override
  public Optional<Path> target() {
    return Optional.of(plan.target());
  }

  @Override
  public Delivered run(Progress progress) throws PackagingException {
    if (key.isEmpty()) {
      ExportResult result = new ExportJob(encrypting(progress)).run(progress);
      return new Delivered(result, verify(result, TrustAnchors.none(), progress));
    }
    SignatureForm form = key.get().form();
    try (SigningKey signing = key.get().load()) {
      PackageSigner signer = PackageSigner.of(signing, plan.digest(), form, clock);
      if (form.timestamps().isPresent()) {
        progress.phase(Sentence.of("Trying the time-stamp server"));
        form.timestamps().get().test(clock.instant());
      }
      ExportResult result = new ExportJob(encrypting(progress).withSigner(signer)).run(progress);
      return new Delivered(result, verified(result, signing, form, progress));
    }
  }

  private ExportPlan encrypting(Progress progress) throws PackagingException {
    if (encryption.isEmpty()) {
      return plan;
    }
    progress.phase(Sentence.of("Making keys"));
    return encryption.get().over(plan).plan();
  }

  private Verification verified(
      ExportResult result, SigningKey signing, SignatureForm form, Progress progress)
      throws PackagingException {
    TrustAnchors own;
    try (OvfPackage written = OvfPackage.open(result.path())) {
      WrittenSignature.check(written, signing, form, clock.instant());
      own = WrittenSignature.anchors(written, signing, form);
    }
    return verify(result, own, progress);
  }

  private Verification verify(ExportResult result, TrustAnchors anchors, Progress progress)
      throws PackagingException {
    progress.phase(Sentence.of("Verifying what was written"));
    try (OvfPackage written = OvfPackage.open(result.path())) {
      return new PackageVerifier()
          .verify(written, result.digests(), anchors, clock.instant(), Progress.none());
    }
  }
}
