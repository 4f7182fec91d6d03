package ovation.model.rules;

import java.util.Comparator;

/**
 * The place of an element in a descriptor that is indexed part by part.
 *
 * @param part the number of the part that it is read with
 * @param behind true if it stands behind all elements of that part
 * @param depth how deep the owner is that it stands behind
 * @param ordinal its number in its own part
 */
record Rank(int part, boolean behind, int depth, int ordinal) implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparingInt(Rank::part)
          .thenComparing(Rank::behind)
          .thenComparing(Rank::depth, Comparator.reverseOrder())
          .thenComparingInt(Rank::ordinal);

  /** The text or the package as a whole. */
  static final Rank FIRST = new Rank(-1, false, 0, 0);

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
