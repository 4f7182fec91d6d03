package ovation.packaging.encryption;

import java.util.List;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Writes a package anew with everything decrypted that the opener opens (DSP0243 2.1.1 §9.13).
 *
 * <p>A file is decrypted into a part file, which gets its name only after its tag has been found
 * right: no plain text that was tampered with appears under a final name.
 */
public final class DecryptionJob implements Job<Encrypted> {

  private final ExportPlan plan;
  private final Opener opener;

  /**
   * Creates the job.
   *
   * @param plan where from and where to; its target is not its source
   */
  public DecryptionJob(ExportPlan plan, Opener opener) {
    this.plan = plan;
    this.opener = opener;
  }

  @Override
  public Sentence title() {
    return Sentence.of("Decrypt {0}", String.valueOf(plan.source().location().getFileName()));
  }

  @Override
  public Encrypted run(Progress progress) throws PackagingException {
    OwnPlace.check(plan);
    Snapshot snapshot = plan.source().snapshot();
    if (snapshot.root().isEmpty()) {
      throw new InputException(
          Sentence.of("{0} has no readable descriptor.", plan.source().location()));
    }
    progress.phase(Sentence.of("Looking for keys"));
    DescriptorDecryption.Result result =
        DescriptorDecryption.decrypt(plan.source(), snapshot, opener);
    ExportPlan decrypting =
        plan.withDescriptor(result.descriptor().bytes()).withFilters(result.filters());
    ExportResult written = new ExportJob(decrypting).run(progress);
    List<String> files = result.filters().keySet().stream().sorted().toList();
    return new Encrypted(written, files, result.parts(), result.remarks());
  }
}
