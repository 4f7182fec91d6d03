package ovation.packaging.problems;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.rules.PackageFiles;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;

/**
 * The files that an open package holds, as the rules ask for them.
 *
 * @param source stays open as long as this is asked
 */
public record HeldFiles(OvfPackage source) implements PackageFiles {

  @Override
  public Optional<Long> size(String href) {
    return source.resolve(href).flatMap(source::entry).map(PackageEntry::size);
  }

  @Override
  public Set<String> names() {
    return source.entries().stream().map(PackageEntry::name).collect(Collectors.toSet());
  }
}
