package ovation.packaging.disk;

import java.util.Optional;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Strength;

/**
 * What kind of image to make.
 *
 * @param variant one of {@link ImageFormat#writtenVariants()}
 * @param capacity of the disk in bytes, a multiple of 512
 * @param content tells the disk apart from others: image identifiers are derived from this text, so
 *     that the same disk gives the same bytes
 * @param strength of the compression, where the variant compresses
 * @param engine which compresses; nothing for the fastest that this machine has
 */
public record ImageRequest(
    String variant,
    long capacity,
    String content,
    Strength strength,
    Optional<DeflateEngine> engine) {}
