package ovation.packaging.encryption;

import java.util.List;
import java.util.Optional;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.xml.EditException;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * Writes a package anew with files, parts of the descriptor and values of properties encrypted
 * (DSP0243 2.1.1 §9.13): AES-256-GCM under one new content key, which each reader can get at.
 *
 * <p>Files are encrypted while they are written; no plain copy is made. The manifest is about the
 * encrypted bytes. A new vector is used at each run, so equal input does not give equal bytes.
 */
public final class EncryptionJob implements Job<Encrypted> {

  private final ExportPlan plan;
  private final Secrecy what;
  private final Readers readers;

  /**
   * Creates the job.
   *
   * @param plan where from and where to; its target is not its source
   */
  public EncryptionJob(ExportPlan plan, Secrecy what, Readers readers) {
    this.plan = plan;
    this.what = what;
    this.readers = readers;
  }

  @Override
  public String title() {
    return "Encrypt " + plan.source().location().getFileName();
  }

  @Override
  public Encrypted run(Progress progress) throws PackagingException {
    OwnPlace.check(plan);
    Snapshot snapshot = plan.source().snapshot();
    if (snapshot.envelope().isEmpty()) {
      throw new InputException(plan.source().location() + " has no readable descriptor.");
    }
    if (snapshot.version() != OvfVersion.V2) {
      throw new InputException(
          "Encryption came with OVF 2, and the descriptor is "
              + snapshot.version().label()
              + ". Convert it first: ovation edit PACKAGE --ovf-version 2.1 -o OUT.");
    }
    progress.phase("Making keys");
    DescriptorEncryption.Result result = encrypt(snapshot);
    ExportPlan encrypting =
        plan.withDescriptor(result.descriptor().bytes()).withFilters(result.filters());
    ExportResult written = new ExportJob(encrypting).run(progress);
    List<String> files = result.filters().keySet().stream().sorted().toList();
    return new Encrypted(written, files, result.parts(), List.of());
  }

  private DescriptorEncryption.Result encrypt(Snapshot snapshot) throws InputException {
    try {
      return DescriptorEncryption.encrypt(plan.source(), snapshot, what, readers);
    } catch (EditException e) {
      throw new InputException(Optional.ofNullable(e.getMessage()).orElse(""), e);
    }
  }
}
