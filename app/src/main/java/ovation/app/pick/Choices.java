package ovation.app.pick;

import java.util.List;
import java.util.function.Consumer;

/** Where the lines of a {@link QuickPick} come from. */
public interface Choices {
  /** What can be typed. */
  String prompt();

  /** What is said when nothing fits. */
  String nothing();

  /**
   * Looks for what was typed.
   *
   * @param found told the best lines first, on the JavaFX thread, at once or later; a later call of
   *     this method makes earlier answers worthless
   */
  void find(String typed, Consumer<List<Choice>> found);
}
