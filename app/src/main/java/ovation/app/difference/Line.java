package ovation.app.difference;

/**
 * One line of a difference.
 *
 * @param kind which of the two states has it
 * @param text the line without its end; how many lines were left out, for a gap
 * @param before its number in the first state from 1, 0 if it is not there
 * @param after its number in the second state from 1, 0 if it is not there
 */
public record Line(Kind kind, String text, int before, int after) {
  /** Which of the two states has a line. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED,
    GAP
  }
}
