package ovation.model.rules;

import java.util.Optional;
import java.util.Set;

/** What the package around a descriptor really holds. */
public interface PackageFiles {

  /**
   * The size in bytes of the file that a reference ({@code File/@href}) or the name of a chunk
   * means; empty if the package has no such file.
   */
  Optional<Long> size(String href);

  /**
   * The first bytes of the file that a reference or the name of a chunk means, as stored; empty if
   * the package has no such file, or it cannot be read here.
   *
   * @param limit how many bytes at most; fewer come only if the file has no more
   */
  default Optional<byte[]> content(String href, int limit) {
    return Optional.empty();
  }

  /** The names of all files of the package, the descriptor included. */
  Set<String> names();

  /**
   * True for a descriptor that lies among other descriptors without any of its files: in a
   * collection of descriptors, not in a package.
   */
  default boolean isStray() {
    return false;
  }
}
