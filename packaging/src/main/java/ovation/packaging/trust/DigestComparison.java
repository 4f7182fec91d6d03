package ovation.packaging.trust;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ByteSize;
import ovation.model.text.Sentence;
import ovation.packaging.PackageText;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.ManifestLine;

/** Compares the manifest's lines about one file with the file's digests. */
final class DigestComparison {

  private DigestComparison() {}

  /**
   * Gives the verdict on a listed file.
   *
   * @param found the file's digests, null if the package does not hold it
   */
  static FileVerdict of(
      String name, List<ManifestLine> listed, @Nullable Map<DigestAlgorithm, String> found) {
    String named = PackageText.visible(name);
    if (contradict(listed)) {
      return new FileVerdict(
          name,
          true,
          FileVerdict.Digest.CONFLICT,
          Sentence.of("The manifest lists “{0}” with different digests.", named));
    }
    if (found == null) {
      return name.contains("://")
          ? new FileVerdict(
              name,
              true,
              FileVerdict.Digest.NOT_CHECKED,
              Sentence.of("“{0}” lies outside the package and was not checked.", named))
          : new FileVerdict(
              name,
              true,
              FileVerdict.Digest.MISSING,
              Sentence.of(
                  "“{0}” is listed in the manifest, but the package does not hold it.", named));
    }
    boolean same = listed.stream().allMatch(line -> line.hex().equals(found.get(line.algorithm())));
    return same
        ? new FileVerdict(
            name,
            true,
            FileVerdict.Digest.OK,
            Sentence.of("“{0}” is the file that the manifest describes.", named))
        : new FileVerdict(
            name,
            true,
            FileVerdict.Digest.DIFFERS,
            Sentence.of("“{0}” is not the file that the manifest describes.", named));
  }

  /**
   * Gives the verdict on a listed file that was too large to be read.
   *
   * @param size in bytes
   */
  static FileVerdict leftOut(String name, List<ManifestLine> listed, long size) {
    return contradict(listed)
        ? of(name, listed, null)
        : new FileVerdict(
            name,
            true,
            FileVerdict.Digest.NOT_CHECKED,
            Sentence.of("“{0}” ({1}) was not read.", PackageText.visible(name), ByteSize.of(size)));
  }

  private static boolean contradict(List<ManifestLine> listed) {
    Map<DigestAlgorithm, String> first = new EnumMap<>(DigestAlgorithm.class);
    for (ManifestLine line : listed) {
      String other = first.putIfAbsent(line.algorithm(), line.hex());
      if (other != null && !other.equals(line.hex())) {
        return true;
      }
    }
    return false;
  }
}
