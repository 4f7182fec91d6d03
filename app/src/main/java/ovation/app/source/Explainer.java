package ovation.app.source;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Says what there is to say about a place in the text. */
@FunctionalInterface
public interface Explainer {
  /**
   * What is shown beside the place; empty for nothing.
   *
   * @param marks what is marked there
   * @param offset the character of the text; -1 for the margin of a line
   */
  Optional<Node> explain(List<SourceMark> marks, int offset);
}
