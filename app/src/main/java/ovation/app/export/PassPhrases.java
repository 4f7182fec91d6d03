package ovation.app.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Pass phrases that the user wants kept until the program ends, by the place of the key. They are
 * in memory only. Used on the JavaFX thread.
 */
public final class PassPhrases implements AutoCloseable {
  private final Map<String, char[]> kept = new HashMap<>();

  /** Nothing kept yet. */
  public PassPhrases() {}

  /** Keeps a copy. */
  void keep(String place, char[] phrase) {
    forget(place);
    kept.put(place, phrase.clone());
  }

  /** Overwrites what was kept for a place. */
  void forget(String place) {
    char[] old = kept.remove(place);
    if (old != null) {
      Arrays.fill(old, '\0');
    }
  }

  /** A copy of what was kept; empty if nothing was. */
  char[] of(String place) {
    char[] phrase = kept.get(place);
    return phrase == null ? new char[0] : phrase.clone();
  }

  /** Overwrites everything. */
  @Override
  public void close() {
    kept.values().forEach(phrase -> Arrays.fill(phrase, '\0'));
    kept.clear();
  }
}
