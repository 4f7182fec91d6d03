package ovation.app.session;

import java.nio.file.Path;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.delivery.DeliveryJob;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Signs a package where it is, whole or not at all, verifies what was written and opens it.
 *
 * @param title what the status bar says
 * @param delivery writes the package over itself, with a signature
 * @param place where it is
 */
public record SignJob(Sentence title, DeliveryJob delivery, Path place) implements Job<OvfPackage> {
  @Override
  public Optional<Path> target() {
    return Optional.of(place);
  }

  @Override
  public OvfPackage run(Progress progress) throws PackagingException {
    var _ = delivery.run(progress);
    return OvfPackage.open(place);
  }
}
