package ovation.packaging.export;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that goes into a package.
 *
 * @param content what it holds before it is compressed
 * @param href how the source's descriptor calls it; nothing if it does not, or calls it in parts
 * @param newHref how the new descriptor calls it, before it is compressed; empty without an href
 * @param gzip whether it is compressed with gzip
 * @param chunkSize in bytes, into which it is cut; nothing to leave it whole
 * @param filter changes its bytes while it is made, before anything else; nothing for most
 */
record PlannedFile(
    Content content,
    Optional<String> href,
    String newHref,
    boolean gzip,
    OptionalLong chunkSize,
    Optional<WritingFilter> filter) {

  /** A file that is carried as it is. */
  static PlannedFile plain(Content content, Optional<String> href) {
    return new PlannedFile(
        content, href, href.orElse(""), false, OptionalLong.empty(), Optional.empty());
  }

  /** The name in the new package, or the stem of its chunks' names. */
  String name() {
    return gzip ? content.name() + ".gz" : content.name();
  }

  /** How the new descriptor calls it. */
  String reference() {
    return gzip ? newHref + ".gz" : newHref;
  }

  /** Whether the file goes in as it is. */
  boolean isCarried() {
    return content instanceof Content.Carried && !gzip && isWhole();
  }

  /** Whether the names and number of its members are known before it is written. */
  boolean isWhole() {
    return chunkSize.isEmpty();
  }
}
