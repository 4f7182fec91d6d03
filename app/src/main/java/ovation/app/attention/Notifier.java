package ovation.app.attention;

/** The notifications of the desktop. Called on the JavaFX thread; does not hold it up. */
@FunctionalInterface
public interface Notifier {

  /**
   * Shows a notification.
   *
   * @param summary one line; it may hold text of a package
   * @param body some more, "" for nothing; it may hold text of a package
   * @param urgent whether something went wrong
   */
  void show(String summary, String body, boolean urgent);
}
