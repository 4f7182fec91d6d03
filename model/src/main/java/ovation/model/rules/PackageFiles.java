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

  /** The names of all files of the package, the descriptor included. */
  Set<String> names();
}
