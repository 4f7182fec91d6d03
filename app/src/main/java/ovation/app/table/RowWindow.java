package ovation.app.table;

/**
 * Which of very many lines are there, without any screen: some at once, a window full, the others a
 * few at a time, and no more than a page until the user asks for them.
 */
final class RowWindow {
  private static final int PAGE = 150;
  private static final int AT_ONCE = 16;
  private static final int STEP = 10;

  private int rows;
  private int total;
  private int first;
  private int most = PAGE;
  private int ready = AT_ONCE;

  /**
   * There are other lines now.
   *
   * @param given how many are known
   * @param all how many there are
   */
  void resize(int given, int all) {
    rows = given;
    total = all;
    first = Math.clamp(first, 0, Math.max(0, rows - 1));
  }

  /** How many lines there are. */
  int total() {
    return total;
  }

  /** Moves so that a line is there; nothing for -1. */
  void reach(int place) {
    if (place >= 0) {
      if (place < first || place >= first + most) {
        first = Math.max(0, place - PAGE / 2);
      }
      ready = Math.max(ready, place - first + 1);
    }
  }

  /** The first line that is there. */
  int from() {
    return first;
  }

  /** The line after the last that is there. */
  int to() {
    return Math.min(first + Math.min(ready, most), rows);
  }

  /** How many lines may be there until the user asks for more. */
  int room() {
    return most;
  }

  /** Whether some lines are still to come by themselves. */
  boolean isGrowing() {
    return to() < Math.min(first + most, rows);
  }

  /** Takes in the next few lines. */
  void grow() {
    ready = Math.min(ready + STEP, most);
  }

  /** How many lines before the first the user can ask for. */
  int earlier() {
    return Math.min(PAGE, first);
  }

  /** How many lines after the last the user can ask for. */
  int later() {
    return Math.clamp(total - first - most, 0, PAGE);
  }

  /** Takes in the lines before the first. */
  void showEarlier() {
    int more = earlier();
    first -= more;
    most += more;
    ready += more;
  }

  /** Makes room for the lines after the last. */
  void showLater() {
    most += PAGE;
  }
}
