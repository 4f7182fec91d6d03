package ovation.model.rules;

/**
 * A place in the descriptor's text.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record Position(int line, int column) {

  /** The start of the text. */
  public static final Position START = new Position(1, 1);
}
