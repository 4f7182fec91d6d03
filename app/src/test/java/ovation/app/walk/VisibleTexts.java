package ovation.app.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** The texts that somebody sees. */
final class VisibleTexts {
  private VisibleTexts() {}

  /** All that are below a node, blank ones left out. */
  static List<Text> of(Parent root) {
    List<Text> texts = new ArrayList<>();
    for (Node child : root.getChildrenUnmodifiable()) {
      if (child instanceof Text text && text.isVisible() && !text.getText().isBlank()) {
        texts.add(text);
      } else if (child instanceof Parent parent) {
        texts.addAll(of(parent));
      }
    }
    return texts;
  }
}
