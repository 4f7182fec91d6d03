package ovation.model.rules;

import java.util.List;
import ovation.model.document.Snapshot;

/**
 * What came of mending a descriptor.
 *
 * @param after the descriptor; the same snapshot as before if nothing was mended
 * @param applied what was done, in order
 * @param left the problems that are still there
 */
public record Repaired(Snapshot after, List<Applied> applied, List<Problem> left) {

  /** A result with its own copies. */
  public Repaired {
    applied = List.copyOf(applied);
    left = List.copyOf(left);
  }
}
