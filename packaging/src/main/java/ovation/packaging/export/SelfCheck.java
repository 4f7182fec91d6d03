package ovation.packaging.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageDigests;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

/** Reads what was written once more, and compares it with the manifest. */
final class SelfCheck {

  private SelfCheck() {}

  /**
   * Returns quietly if every member of an archive has the digest that its manifest gives.
   *
   * @throws OutputException if the disk returned other bytes than were written
   */
  static void archive(Path target, Path archive, List<ManifestLine> lines, Progress progress)
      throws OutputException {
    try (OvfPackage written = OvfPackage.open(archive)) {
      Map<String, Set<DigestAlgorithm>> wanted = new HashMap<>();
      lines.forEach(line -> wanted.put(line.name(), Set.of(line.algorithm())));
      byte[] manifest = written.manifest().orElse(new byte[0]);
      if (!Arrays.equals(manifest, Manifest.of(lines).toBytes())) {
        throw different(target, "the manifest");
      }
      PackageDigests digests = PackageDigests.compute(written, wanted, progress);
      for (ManifestLine line : lines) {
        boolean same =
            digests.hex(line.name(), line.algorithm()).filter(line.hex()::equals).isPresent();
        if (!same) {
          throw different(target, line.name());
        }
      }
    } catch (InputException e) {
      throw new OutputException(
          target + " could not be read back after it was written. Check the disk.", e);
    }
  }

  static OutputException different(Path target, String name) {
    return new OutputException(
        target
            + " was not written: "
            + PackageText.quote(name)
            + " read back differently from what was written. Check the disk.");
  }
}
