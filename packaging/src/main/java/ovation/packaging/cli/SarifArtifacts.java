package ovation.packaging.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a SARIF log, each once. A member of an archive is an artifact inside the archive's
 * (SARIF 2.1.0 §3.24.3), so that its lines can be told.
 */
final class SarifArtifacts {

  /** The name of the folder in which the command runs. */
  static final String BASE = "SRCROOT";

  /**
   * A file.
   *
   * @param index its place in the list, from 0
   * @param uri relative to {@link #BASE} or to the archive around, else absolute
   * @param isBased true if the reference is relative to {@link #BASE}
   * @param parent the archive around; null for a file of its own
   */
  record Artifact(int index, String uri, boolean isBased, @Nullable Artifact parent) {}

  private final Map<String, Artifact> artifacts = new LinkedHashMap<>();
  private final Path folder = Path.of("").toAbsolutePath();

  /** The files told so far, in the order of their places. */
  List<Artifact> all() {
    return List.copyOf(artifacts.values());
  }

  /** The address of the folder in which the command runs, ending in a slash. */
  String base() {
    String uri = folder.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  /** The file of a finding: the package as a whole for an empty name. */
  Artifact of(PackageReport report, String file) {
    if (!report.names().isArchive() || file.isEmpty()) {
      Path path = Path.of(report.names().isArchive() ? report.source() : report.file(file));
      return artifacts.computeIfAbsent(path.toString(), key -> ofPath(path));
    }
    Artifact archive = of(report, "");
    return artifacts.computeIfAbsent(
        report.source() + "!/" + file,
        key -> new Artifact(artifacts.size(), relative(file), false, archive));
  }

  private Artifact ofPath(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean inside = absolute.startsWith(folder) && !absolute.equals(folder);
    String uri =
        inside
            ? relative(folder.relativize(absolute).toString().replace('\\', '/'))
            : absolute.toUri().toString();
    return new Artifact(artifacts.size(), uri, inside, null);
  }

  /** A relative reference with every character escaped that needs it. */
  private static String relative(String path) {
    try {
      String escaped = new URI(null, null, "/" + path, null).toASCIIString();
      return escaped.substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      return "unnamed";
    }
  }
}
