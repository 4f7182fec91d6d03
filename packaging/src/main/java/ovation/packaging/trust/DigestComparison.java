package ovation.packaging.trust;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ByteSize;
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
    Said.Name named = new Said.Name(name);
    if (contradict(listed)) {
      return new FileVerdict(
          name, true, FileVerdict.Digest.CONFLICT, Said.of(Saying.FILE_CONFLICT, named));
    }
    if (found == null) {
      return name.contains("://")
          ? new FileVerdict(
              name, true, FileVerdict.Digest.NOT_CHECKED, Said.of(Saying.FILE_OUTSIDE, named))
          : new FileVerdict(
              name, true, FileVerdict.Digest.MISSING, Said.of(Saying.FILE_MISSING, named));
    }
    boolean same = listed.stream().allMatch(line -> line.hex().equals(found.get(line.algorithm())));
    return same
        ? new FileVerdict(name, true, FileVerdict.Digest.OK, Said.of(Saying.FILE_OK, named))
        : new FileVerdict(
            name, true, FileVerdict.Digest.DIFFERS, Said.of(Saying.FILE_DIFFERS, named));
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
            Said.of(Saying.FILE_NOT_READ, new Said.Name(name), ByteSize.of(size)));
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
