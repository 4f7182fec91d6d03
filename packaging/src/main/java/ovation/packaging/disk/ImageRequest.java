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
 * @param leftover what an interrupted run left of the same image; what can be used of it is not
 *     compressed again. Nothing to begin anew
 */
public record ImageRequest(
    String variant,
    long capacity,
    String content,
    Strength strength,
    Optional<DeflateEngine> engine,
    Optional<ImageSource> leftover) {

  /** Asks for an image that is begun anew. */
  public ImageRequest(
      String variant,
      long capacity,
      String content,
      Strength strength,
      Optional<DeflateEngine> engine) {
    this(variant, capacity, content, strength, engine, Optional.empty());
  }
}
