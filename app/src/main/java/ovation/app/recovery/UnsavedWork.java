package ovation.app.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A document as it stood when it was last kept aside: its descriptor and nothing else but where it
 * belongs.
 *
 * @param id names it among others; letters and digits
 * @param location the package that it was opened from
 * @param time when it was kept aside
 * @param added files of this machine that it takes in, by the names that the descriptor gives them
 * @param text the descriptor
 */
public record UnsavedWork(
    String id, Path location, Instant time, Map<String, Path> added, String text) {
  /** Copies the map. */
  public UnsavedWork {
    added = Map.copyOf(added);
  }
}
