package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ovation.model.target.TargetPlatform;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.trust.Verification;
import ovation.packaging.trust.WrittenSignature;

/** Writes packages for commands, signed or not, and looks at what was signed. */
final class PackageWriting {

  private final OvationCommand command;
  private final KeyOptions key;
  private final List<TargetPlatform> targets;

  PackageWriting(OvationCommand command, KeyOptions key) {
    this(command, key, List.of());
  }

  /**
   * Writes packages for some platforms.
   *
   * @param targets about whose taste in signatures the user is told
   */
  PackageWriting(OvationCommand command, KeyOptions key, List<TargetPlatform> targets) {
    this.command = command;
    this.key = key;
    this.targets = List.copyOf(targets);
  }

  /** Writes a package; signed if there is a key. */
  ExportResult write(ExportPlan plan) throws PackagingException {
    if (!key.isGiven()) {
      return command.work(new ExportJob(plan));
    }
    try (KeyOptions.Signer signer = key.open(plan.digest(), targets, command.terminal())) {
      ExportResult result = command.work(new ExportJob(plan.withSigner(signer.signer())));
      check(result.path(), signer);
      return result;
    }
  }

  /** The digests were compared while the package was written; the signature is checked here. */
  private void check(Path written, KeyOptions.Signer signer) throws PackagingException {
    try (OvfPackage reopened = OvfPackage.open(written)) {
      Verification found =
          WrittenSignature.check(reopened, signer.key(), signer.form(), Instant.now());
      String by = "Signed by " + signer.key().story().subject();
      command
          .terminal()
          .note(
              found
                  .stampedAt()
                  .map(time -> by + ", with a time stamp of " + time + ".")
                  .orElse(by + "."));
    }
  }

  /** The digest that a package's manifest uses, SHA-256 if it has none or an odd one. */
  static DigestAlgorithm digestOf(OvfPackage source) throws PackagingException {
    Optional<byte[]> manifest = source.manifest();
    return manifest.isEmpty()
        ? DigestAlgorithm.SHA256
        : Manifest.parse(manifest.get())
            .algorithm()
            .filter(DigestAlgorithm::isWritable)
            .orElse(DigestAlgorithm.SHA256);
  }
}
