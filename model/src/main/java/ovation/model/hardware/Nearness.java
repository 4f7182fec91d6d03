package ovation.model.hardware;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant by a misspelt one. */
public final class Nearness {

  private static final int LONGEST = 200;

  private Nearness() {}

  /**
   * The known word with the fewest letters to change, without regard to case.
   *
   * @param most how many letters may differ
   * @return empty if none is so near, or two are equally near
   */
  public static Optional<String> nearest(String word, Collection<String> known, int most) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String given = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = most + 1;
    boolean twice = false;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) > most) {
        continue;
      }
      int distance = distance(given, candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
        twice = false;
      } else if (distance == least && best != null) {
        twice = true;
      }
    }
    return twice ? Optional.empty() : Optional.ofNullable(best);
  }

  /** How many letters have to be changed, added or left out (Levenshtein). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
