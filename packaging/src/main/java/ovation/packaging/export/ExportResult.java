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
 */
public record ExportResult(Path path, long bytes, List<ManifestLine> digests, boolean signed) {

  /** Copies the list. */
  public ExportResult {
    digests = List.copyOf(digests);
  }
}
