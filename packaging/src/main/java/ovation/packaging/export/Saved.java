package ovation.packaging.export;

import java.nio.file.Path;

/**
 * What a save has done.
 *
 * @param path the archive, or the descriptor of a folder
 * @param manifestWritten whether a manifest was written that fits
 * @param signatureDropped whether a signature was left out because it no longer fits
 */
public record Saved(Path path, boolean manifestWritten, boolean signatureDropped) {}
