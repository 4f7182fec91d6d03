package ovation.packaging.export;

import java.nio.file.Path;
import java.util.List;
import ovation.packaging.integrity.ManifestLine;

/**
 * What an export left on disk. Each digest was computed anew from the finished files and agreed
 * with the manifest.
 *
 * @param path what was written: the archive, or the descriptor in its folder
 * @param bytes the size of all that was written, in bytes
 * @param digests the manifest's lines
 * @param signed whether there is a certificate file
 * @param differing the files of the source that are not what its own manifest says
 */
public record ExportResult(
    Path path, long bytes, List<ManifestLine> digests, boolean signed, List<String> differing) {

  /** Copies the lists. */
  public ExportResult {
    digests = List.copyOf(digests);
    differing = List.copyOf(differing);
  }
}
