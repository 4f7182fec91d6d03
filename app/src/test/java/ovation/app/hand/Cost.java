package ovation.app.hand;

/** What a piece of work took: clicks, wheel turns, keys pressed as commands, and letters typed. */
public final class Cost {
  private int clicks;
  private int turns;
  private int keys;
  private int letters;

  void click() {
    clicks++;
  }

  void turn() {
    turns++;
  }

  void key() {
    keys++;
  }

  void letters(int more) {
    letters += more;
  }

  /** Presses of a mouse button. */
  public int clicks() {
    return clicks;
  }

  /** Turns of the wheel. */
  public int turns() {
    return turns;
  }

  /** Keys and combinations that are commands, not letters: Tab, Enter, Ctrl+A. */
  public int keys() {
    return keys;
  }

  /** Letters of texts that had to be typed. */
  public int letters() {
    return letters;
  }

  /**
   * How long a practised hand takes, by the keystroke-level model of Card, Moran and Newell (1980):
   * 0.28 s for a key, 1.1 s to point, 0.2 s to click, 1.35 s to think before each command.
   */
  public double seconds() {
    return 0.28 * letters + (0.28 + 1.35) * keys + (1.1 + 0.2 + 1.35) * clicks + 1.1 * turns;
  }

  @Override
  public String toString() {
    return "%d clicks, %d turns of the wheel, %d keys, %d letters, about %.0f s"
        .formatted(clicks, turns, keys, letters, seconds());
  }
}
