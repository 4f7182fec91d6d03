package ovation.app.source;

import ovation.app.field.FieldProblem.Level;

/**
 * A place in the text with something wrong, compared by identity: two of them may lie on each
 * other.
 */
public final class SourceMark {
  private final int start;
  private final int end;
  private final Level level;

  /**
   * A mark.
   *
   * @param start the first character in the text
   * @param end the one after the last
   */
  public SourceMark(int start, int end, Level level) {
    this.start = start;
    this.end = end;
    this.level = level;
  }

  /** The first character in the text that was marked. */
  public int start() {
    return start;
  }

  /** The character after the last. */
  public int end() {
    return end;
  }

  /** How bad it is. */
  public Level level() {
    return level;
  }
}
