package ovation.app.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.rules.PackageFiles;

/**
 * The files of a package together with those that the author has added since.
 *
 * @param packed what the package holds
 * @param added files of this machine by the name that the descriptor gives them
 */
record AuthoredFiles(PackageFiles packed, Map<String, Path> added) implements PackageFiles {
  @Override
  public Optional<Long> size(String href) {
    Path file = added.get(href);
    if (file == null) {
      return packed.size(href);
    }
    try {
      return Optional.of(Files.size(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> content(String href, int limit) {
    Path file = added.get(href);
    if (file == null) {
      return packed.content(href, limit);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return Optional.of(bytes.readNBytes(limit));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Set<String> names() {
    Set<String> names = new HashSet<>(packed.names());
    names.addAll(added.keySet());
    return names;
  }
}
