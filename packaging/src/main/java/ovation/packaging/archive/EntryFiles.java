package ovation.packaging.archive;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.rules.PackageFiles;

/** The entries of a package as the rules see them. */
record EntryFiles(OvfPackage source) implements PackageFiles {

  @Override
  public Optional<Long> size(String href) {
    return source.resolve(href).flatMap(source::entry).map(PackageEntry::size);
  }

  @Override
  public Set<String> names() {
    return source.entries().stream()
        .map(PackageEntry::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
