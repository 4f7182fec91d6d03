package ovation.app.session;

import java.nio.file.Path;
import ovation.model.document.Snapshot;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Opens a package and reads its descriptor.
 *
 * @param title what the status bar says
 * @param path an OVF, a folder with one, an OVA
 */
public record OpenJob(String title, Path path) implements Job<Opened> {
  @Override
  public Opened run(Progress progress) throws PackagingException {
    OvfPackage source = OvfPackage.open(path, progress);
    try {
      Snapshot snapshot = source.snapshot();
      var _ = snapshot.envelope();
      return new Opened(source, snapshot);
    } catch (PackagingException | RuntimeException e) {
      source.close();
      throw e;
    }
  }
}
