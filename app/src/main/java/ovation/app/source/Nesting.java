package ovation.app.source;

/**
 * Which elements, comments and CDATA sections a line begins and ends: how many more are open behind
 * it than before it, and how few were between. {@code </a><b>} leaves as many open as it found, and
 * has one fewer between.
 *
 * @param rise how many more are open at the end of the line than at its beginning
 * @param dip the fewest that are open in it, compared with its beginning; never above 0
 */
record Nesting(int rise, int dip) {
  static final Nesting NONE = new Nesting(0, 0);
  private static final Nesting OPENS = new Nesting(1, 0);
  private static final Nesting CLOSES = new Nesting(-1, -1);

  /** The nesting of those numbers; nearly all lines share a few. */
  static Nesting of(int rise, int dip) {
    if (rise == 0 && dip == 0) {
      return NONE;
    }
    if (rise == 1 && dip == 0) {
      return OPENS;
    }
    return rise == -1 && dip == -1 ? CLOSES : new Nesting(rise, dip);
  }

  /** Whether one begins in the line and does not end in it. */
  boolean opens() {
    return rise > dip;
  }
}
