package ovation.app.pick;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds typed letters in texts, in order but not necessarily side by side: "sys" and "sex" both
 * find "Sign and export". Starts of words and letters side by side count most. Several typed words
 * are looked for one by one. Case does not matter.
 */
public final class Matcher {
  private static final int LONGEST_TEXT = 200;
  private static final int LETTER = 1;
  private static final int SIDE_BY_SIDE = 6;
  private static final int WORD_START = 8;
  private static final int TEXT_START = 4;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final List<String> words;

  /** A matcher for what was typed; nothing typed fits everything. */
  public Matcher(String typed) {
    words =
        Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** Whether nothing was typed. */
  public boolean fitsAll() {
    return words.isEmpty();
  }

  /** How well the text fits, if each typed word is found in it; all alike if nothing was typed. */
  public Optional<Match> match(String text) {
    if (words.isEmpty()) {
      return Optional.of(new Match(0, new BitSet()));
    }
    String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String lower = lower(shown);
    BitSet letters = new BitSet();
    int score = 0;
    for (String word : words) {
      int found = find(word, lower, shown, letters);
      if (found == NEVER) {
        return Optional.empty();
      }
      score += found;
    }
    return Optional.of(new Match(score * 4 - Math.min(shown.length(), 60) / 4, letters));
  }

  /** Letter by letter, so that places stay the same in every language. */
  private static String lower(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  private static int find(String word, String lower, String shown, BitSet letters) {
    if (!isWithin(word, lower)) {
      return NEVER;
    }
    int columns = lower.length();
    int[][] best = new int[word.length()][columns];
    int[][] from = new int[word.length()][columns];
    for (int row = 0; row < word.length(); row++) {
      Arrays.fill(best[row], NEVER);
      int before = row == 0 ? 0 : NEVER;
      int beforeAt = -1;
      for (int at = 0; at < columns; at++) {
        if (row > 0 && at > 0 && best[row - 1][at - 1] > before) {
          before = best[row - 1][at - 1];
          beforeAt = at - 1;
        }
        if (lower.charAt(at) == word.charAt(row) && before != NEVER) {
          int apart = before;
          int joined =
              row > 0 && at > 0 && best[row - 1][at - 1] != NEVER
                  ? best[row - 1][at - 1] + SIDE_BY_SIDE
                  : NEVER;
          best[row][at] = Math.max(apart, joined) + LETTER + place(shown, at);
          from[row][at] = joined >= apart ? at - 1 : beforeAt;
        }
      }
    }
    return mark(best, from, letters);
  }

  private static boolean isWithin(String word, String lower) {
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      at = lower.indexOf(word.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static int place(String text, int at) {
    if (at == 0) {
      return WORD_START + TEXT_START;
    }
    char before = text.charAt(at - 1);
    char here = text.charAt(at);
    boolean start =
        !Character.isLetterOrDigit(before) && Character.isLetterOrDigit(here)
            || Character.isLowerCase(before) && Character.isUpperCase(here);
    return start ? WORD_START : 0;
  }

  private static int mark(int[][] best, int[][] from, BitSet letters) {
    int last = best.length - 1;
    int end = 0;
    for (int at = 1; at < best[last].length; at++) {
      if (best[last][at] > best[last][end]) {
        end = at;
      }
    }
    int score = best[last][end];
    for (int row = last; row >= 0; row--) {
      letters.set(end);
      end = from[row][end];
    }
    return score;
  }
}
