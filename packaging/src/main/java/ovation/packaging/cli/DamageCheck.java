package ovation.packaging.cli;

import java.time.Instant;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;

/**
 * Looks whether the files of a package are those that its manifest lists, before a new manifest
 * vouches for them. The descriptor may have been edited by hand.
 */
final class DamageCheck implements Job<Boolean> {

  private final OvfPackage source;

  DamageCheck(OvfPackage source) {
    this.source = source;
  }

  @Override
  public Sentence title() {
    return Sentence.asItIs("Check " + source.location().getFileName());
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputException if a file was changed or damaged
   */
  @Override
  public Boolean run(Progress progress) throws PackagingException {
    if (source.manifestName().isEmpty()) {
      return true;
    }
    var found = new PackageVerifier().verify(source, TrustAnchors.none(), Instant.now(), progress);
    for (FileVerdict verdict : found.files()) {
      boolean differs = verdict.digest() == FileVerdict.Digest.DIFFERS;
      if (differs && !verdict.name().equals(source.descriptorName())) {
        throw new InputException(
            Sentence.asItIs(
                PackageText.quote(verdict.name())
                    + " is not the file that the manifest lists: it was changed or damaged. Get the"
                    + " package again; or export it, if you trust its files."));
      }
    }
    return true;
  }
}
