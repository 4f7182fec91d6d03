package ovation.packaging.disk.convert;

import java.nio.file.Path;
import java.util.Optional;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Strength;

/**
 * An image to make.
 *
 * @param file where
 * @param variant the kind within the format; nothing for the usual one
 * @param engine which compresses; nothing for the fastest that this machine has
 */
public record ConvertTarget(
    Path file,
    DiskFormat format,
    Optional<String> variant,
    Strength strength,
    Optional<DeflateEngine> engine) {}
