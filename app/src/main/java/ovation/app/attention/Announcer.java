package ovation.app.attention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * Says things to assistive technology that nobody has asked for. JavaFX knows no live regions: what
 * comes nearest is a text whose change is made known, which is what this does. At most one message
 * a second; of one matter only the newest that is still to be said. Used on the JavaFX thread.
 */
public final class Announcer {
  private static final Duration SPACE = Duration.seconds(1);
  private static final int MOST_WAITING = 8;

  private final Label voice = new Label();
  private final Consumer<Runnable> afterSpace;
  private final Map<Object, String> waiting = new LinkedHashMap<>();
  private boolean speaking;

  /** An announcer that leaves a second between its messages. */
  public Announcer() {
    this(Announcer::aSecondLater);
  }

  /**
   * An announcer with a time of its own.
   *
   * @param afterSpace does something when the next message may be said
   */
  Announcer(Consumer<Runnable> afterSpace) {
    this.afterSpace = afterSpace;
    voice.setId("announcer");
    voice.setAccessibleRole(AccessibleRole.TEXT);
    voice.setAccessibleText("");
    voice.setMnemonicParsing(false);
    voice.setMouseTransparent(true);
    voice.setMinSize(1, 1);
    voice.setMaxSize(1, 1);
  }

  private static void aSecondLater(Runnable work) {
    PauseTransition pause = new PauseTransition(SPACE);
    pause.setOnFinished(event -> work.run());
    pause.play();
  }

  /** What speaks: takes no room and shows nothing, but must be in the window. */
  public Node node() {
    return voice;
  }

  /**
   * Says something, now or as soon as it may.
   *
   * @param matter what it is about; an older message of it that was not said yet is dropped
   */
  public void say(Object matter, String message) {
    if (message.isBlank()) {
      return;
    }
    waiting.remove(matter);
    waiting.put(matter, message);
    if (waiting.size() > MOST_WAITING) {
      waiting.remove(waiting.keySet().iterator().next());
    }
    if (!speaking) {
      next();
    }
  }

  private void next() {
    speaking = !waiting.isEmpty();
    if (!speaking) {
      return;
    }
    Object first = waiting.keySet().iterator().next();
    String message = waiting.remove(first);
    voice.setAccessibleText(message);
    voice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    afterSpace.accept(this::next);
  }
}
