package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ovation.packaging.net.HttpAddress;

/** How reports name the files of a package. */
final class PackageNames {

  private final String source;
  private final String descriptor;
  private final boolean archive;
  private final Map<String, String> files = new HashMap<>();

  /**
   * The names for a package.
   *
   * @param source the package as the user named it
   * @param descriptor the descriptor's name inside
   */
  PackageNames(String source, String descriptor) {
    this.source = source;
    this.descriptor = descriptor;
    archive = looksPacked();
  }

  String source() {
    return source;
  }

  String descriptor() {
    return descriptor;
  }

  /**
   * A file: a path for packages in folders, {@code x.ova!/x.ovf} in archives.
   *
   * @param name its name within the package; empty for the package as a whole
   */
  String file(String name) {
    return files.computeIfAbsent(name, this::named);
  }

  private String named(String name) {
    if (name.isEmpty()) {
      return source;
    }
    if (archive) {
      return source + "!/" + name;
    }
    if (HttpAddress.isMeant(source)) {
      return source.substring(0, source.lastIndexOf('/') + 1) + name;
    }
    Path path = Path.of(source);
    boolean named = path.endsWith(descriptor);
    return (named ? path.resolveSibling(name) : path.resolve(name)).toString();
  }

  boolean isArchive() {
    return archive;
  }

  private boolean looksPacked() {
    String name = source.toLowerCase(Locale.ROOT);
    if (HttpAddress.isMeant(source)) {
      int query = name.indexOf('?');
      return !(query < 0 ? name : name.substring(0, query)).endsWith(".ovf");
    }
    return name.endsWith(".ova") || name.endsWith(".gz") || !isDescriptorOrFolder(name);
  }

  private boolean isDescriptorOrFolder(String name) {
    return name.endsWith(".ovf")
        || Path.of(source).endsWith(descriptor)
        || Path.of(source).toFile().isDirectory();
  }
}
