package ovation.app.session;

import java.time.InstantSource;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustPolicy;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.Verification;

/**
 * Finds out what the signature of an opened package is worth; the user's trust store, the pinned
 * publishers and the roots of the system vouch for signers.
 *
 * @param title what the status bar says
 * @param source the package
 */
public record VerifyJob(String title, OvfPackage source) implements Job<Verification> {
  @Override
  public Verification run(Progress progress) throws PackagingException {
    TrustPolicy policy = TrustStore.policyOfUser(InstantSource.system().instant());
    return new PackageVerifier().verify(source, policy, progress);
  }
}
