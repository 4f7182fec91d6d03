package ovation.app.session;

import java.time.InstantSource;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.net.RemoteAccess;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.RevocationCheck;
import ovation.packaging.trust.SystemRoots;
import ovation.packaging.trust.TrustPolicy;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.Verification;

/**
 * Finds out what the signature of a package is worth to the user, by their own trust store, the
 * pinned publishers and the roots of the system.
 *
 * @param title what the status bar says
 * @param source the package
 * @param store whom the user trusts
 * @param whole whether all files are read; else those of a small package, and of a large one, or of
 *     one on a server, the small files only
 * @param online whether the authorities are asked if they have revoked the certificates
 */
public record VerifyJob(
    Sentence title, OvfPackage source, TrustStore store, boolean whole, boolean online)
    implements Job<Verification> {

  private static final long SMALL = 256L << 20;
  private static final long LARGEST = 1L << 20;
  private static final long LARGEST_FETCHED = 64L << 10;

  @Override
  public Verification run(Progress progress) throws PackagingException {
    TrustPolicy told = store.policy(InstantSource.system().instant());
    TrustPolicy policy =
        online
            ? told.checking(
                RevocationCheck.none()
                    .online(RemoteAccess.standard().trusting(SystemRoots::forServers)))
            : told;
    TrustPolicy reading = readsAll() ? policy : policy.readingUpTo(largest());
    return new PackageVerifier().verify(source, reading, progress);
  }

  private boolean readsAll() {
    return whole || (source.address().isEmpty() && source.size() <= SMALL);
  }

  private long largest() {
    return source.address().isEmpty() ? LARGEST : LARGEST_FETCHED;
  }
}
