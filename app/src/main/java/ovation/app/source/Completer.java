package ovation.app.source;

import java.util.List;
import java.util.function.Consumer;

/** Knows what can be written where. */
@FunctionalInterface
public interface Completer {
  /**
   * Looks for what can be written at the caret; answers later, on the JavaFX thread, the most
   * fitting first.
   *
   * @param lines the text as it is now
   * @param line the line of the caret, from 0
   * @param column its column, from 0
   */
  void complete(List<String> lines, int line, int column, Consumer<List<Completion>> answer);
}
