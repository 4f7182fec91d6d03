package ovation.packaging.encryption;

import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Writes a package anew with files, parts of the descriptor and values of properties encrypted.
 *
 * <p>Files are encrypted while they are written; no plain copy is made. The manifest is about the
 * encrypted bytes. A new vector is used at each run, so equal input does not give equal bytes.
 */
public final class EncryptionJob implements Job<Encrypted> {

  private final ExportPlan plan;
  private final Encryption encryption;

  /**
   * Creates the job.
   *
   * @param plan where from and where to; its target is not its source
   */
  public EncryptionJob(ExportPlan plan, Encryption encryption) {
    this.plan = plan;
    this.encryption = encryption;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Encrypt {0}", String.valueOf(plan.source().location().getFileName()));
  }

  @Override
  public Encrypted run(Progress progress) throws PackagingException {
    progress.phase(Sentence.of("Making keys"));
    EncryptedPlan encrypting = encryption.over(plan);
    ExportResult written = new ExportJob(encrypting.plan()).run(progress);
    return new Encrypted(written, encrypting.files(), encrypting.parts(), List.of());
  }
}
