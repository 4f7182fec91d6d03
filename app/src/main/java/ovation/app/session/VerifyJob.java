package ovation.app.session;

import java.time.InstantSource;
import java.util.List;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/**
 * Finds out what the signature of an opened package is worth; the roots that come with Java vouch
 * for signers.
 *
 * @param title what the status bar says
 * @param source the package
 */
public record VerifyJob(String title, OvfPackage source) implements Job<Verification> {
  @Override
  public Verification run(Progress progress) throws PackagingException {
    TrustAnchors roots = TrustAnchors.read(List.of(), true);
    return new PackageVerifier().verify(source, roots, InstantSource.system().instant(), progress);
  }
}
