package ovation.app.table;

/**
 * A column of a table.
 *
 * @param title its heading, "" for none
 * @param width its width in pixels
 * @param grows whether it takes a share of the room that is left
 */
public record Column(String title, double width, boolean grows) {
  /** A column of that width. */
  public static Column fixed(String title, double width) {
    return new Column(title, width, false);
  }

  /** A column that is at least so wide and takes a share of what is left. */
  public static Column growing(String title, double width) {
    return new Column(title, width, true);
  }
}
