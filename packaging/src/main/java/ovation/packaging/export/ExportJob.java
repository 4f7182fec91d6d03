package ovation.packaging.export;

import java.nio.file.Path;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;

/**
 * Writes a package: its files, a new manifest and, if the plan has a signer, a certificate file.
 *
 * <p>Every file is read once. The target is wholly old or wholly new at every moment, and what was
 * written is read back and compared before it replaces anything. The source stays as it is, unless
 * it is the target.
 */
public final class ExportJob implements Job<ExportResult> {

  private final ExportPlan plan;
  private final FileOperations files;

  /** Creates the job of a plan; it may be run more than once. */
  public ExportJob(ExportPlan plan) {
    this(plan, new FileOperations());
  }

  ExportJob(ExportPlan plan, FileOperations files) {
    this.plan = plan;
    this.files = files;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Export {0}", String.valueOf(plan.target().getFileName()));
  }

  @Override
  public Optional<Path> target() {
    return Optional.of(plan.target());
  }

  @Override
  public ExportResult run(Progress progress) throws PackagingException {
    return switch (plan.form()) {
      case OVA -> new OvaExport(plan, files).run(progress);
      case FOLDER -> new FolderExport(plan, files).run(progress);
    };
  }
}
