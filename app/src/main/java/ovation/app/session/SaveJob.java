package ovation.app.session;

import java.nio.file.Path;
import ovation.model.document.Snapshot;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Writes a package with the present descriptor, whole or not at all, and opens what was written.
 *
 * @param title what the status bar says
 * @param source where the other files come from
 * @param snapshot the descriptor to write
 * @param target the source's own place, or another
 */
public record SaveJob(String title, OvfPackage source, Snapshot snapshot, Path target)
    implements Job<OvfPackage> {
  @Override
  public OvfPackage run(Progress progress) throws PackagingException {
    ExportPlan plan = ExportPlan.of(source, target).withDescriptor(snapshot.bytes());
    var _ = new ExportJob(plan).run(progress);
    return OvfPackage.open(target);
  }
}
