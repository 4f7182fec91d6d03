package ovation.packaging.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Digester;
import ovation.packaging.job.Progress;

/** The digests of a package's files, computed in one pass over their bytes. */
public final class PackageDigests {

  private final Map<String, Map<DigestAlgorithm, String>> digests = new LinkedHashMap<>();

  private PackageDigests() {}

  /**
   * Hashes files of a package. The caller tells {@link Progress#total}, see {@link #work}.
   *
   * @param wanted by name, which digests; names that the package does not hold are passed over
   * @throws InputException if a file cannot be read, or the package was changed meanwhile
   */
  public static PackageDigests compute(
      OvfPackage source, Map<String, Set<DigestAlgorithm>> wanted, Progress progress)
      throws InputException {
    PackageDigests result = new PackageDigests();
    Digester digester = new Digester(progress);
    for (PackageEntry entry : source.entries()) {
      Set<DigestAlgorithm> algorithms = wanted.get(entry.name());
      if (algorithms == null || algorithms.isEmpty()) {
        continue;
      }
      progress.phase("Hashing " + entry.name());
      try (SeekableByteChannel channel = source.channel(entry.name())) {
        result.digests.put(entry.name(), digester.hex(channel, algorithms));
      } catch (IOException e) {
        throw InputException.reading(source.location().resolve(entry.name()), e);
      }
    }
    source.checkUnchanged();
    return result;
  }

  /** Returns how many bytes a pass over these files reads. */
  public static long work(OvfPackage source, Collection<String> names) {
    return source.entries().stream()
        .filter(entry -> names.contains(entry.name()))
        .mapToLong(PackageEntry::size)
        .sum();
  }

  /** Returns a digest in lower-case hexadecimal digits; nothing if it was not computed. */
  public Optional<String> hex(String name, DigestAlgorithm algorithm) {
    return Optional.ofNullable(digests.get(name)).map(known -> known.get(algorithm));
  }
}
