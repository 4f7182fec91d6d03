package ovation.packaging.trust;

import java.util.List;
import java.util.Set;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Something to be digested: a file of the package, or a file in chunks as if it were whole.
 *
 * @param name what it is called in the verdict
 * @param parts the entries that hold its bytes, in order
 * @param algorithms every digest that the manifest gives for it
 */
record HashItem(String name, List<PackageEntry> parts, Set<DigestAlgorithm> algorithms) {

  /** Its size in bytes. */
  long size() {
    return parts.stream().mapToLong(PackageEntry::size).sum();
  }
}
