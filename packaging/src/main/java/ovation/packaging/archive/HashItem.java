package ovation.packaging.archive;

import java.util.List;
import java.util.Set;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Something to be digested: a file of the package, or a file in chunks as if it were whole.
 *
 * @param name what it is called in the result
 * @param parts the entries that hold its bytes, in order
 * @param algorithms every digest that is wanted
 */
public record HashItem(String name, List<PackageEntry> parts, Set<DigestAlgorithm> algorithms) {

  /** A file of the package, with the one digest that is wanted. */
  public static HashItem of(PackageEntry entry, DigestAlgorithm algorithm) {
    return new HashItem(entry.name(), List.of(entry), Set.of(algorithm));
  }

  /** Its size in bytes. */
  public long size() {
    return parts.stream().mapToLong(PackageEntry::size).sum();
  }
}
