package ovation.app.session;

import java.nio.file.Path;
import java.util.Optional;
import ovation.model.text.Sentence;
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
 * @param plan what to write; its target may be its source
 */
public record SaveJob(Sentence title, ExportPlan plan) implements Job<OvfPackage> {
  @Override
  public Optional<Path> target() {
    return Optional.of(plan.target());
  }

  @Override
  public OvfPackage run(Progress progress) throws PackagingException {
    boolean inPlace = plan.target().equals(plan.source().location());
    if (inPlace) {
      var _ = new ovation.packaging.export.SaveJob(plan).run(progress);
    } else {
      var _ = new ExportJob(plan).run(progress);
    }
    return OvfPackage.open(plan.target());
  }
}
