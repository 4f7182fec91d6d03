package ovation.app.pane;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import ovation.app.field.FieldModel;
import ovation.app.source.TextHit;
import ovation.model.document.Snapshot;
import ovation.model.xml.ElementKey;
import ovation.model.xml.Origin;
import ovation.model.xml.XmlElement;

/** Finds out where in the text the value of a field stands. */
final class FieldPlace {
  /** In longer elements the value itself is not looked for. */
  private static final int LONGEST = 100_000;

  private boolean asking;
  private @Nullable ElementKey asked;

  /** The field that a node belongs to; empty for none, or one that has no place in the source. */
  static Optional<FieldModel<?>> fieldOf(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.hasProperties()
          && node.getProperties().get(FieldModel.class) instanceof FieldModel<?> f) {
        return f.hasSource() ? Optional.of(f) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Takes the answer of a field that was asked for its place.
   *
   * @return false if none was asked, and the user wants to see the element
   */
  boolean takes(ElementKey element) {
    if (asking) {
      asked = element;
    }
    return asking;
  }

  /** The value if it stands there as the field says, else the element. */
  Optional<TextHit> of(FieldModel<?> field, Snapshot now) {
    asked = null;
    asking = true;
    field.showSource();
    asking = false;
    ElementKey key = asked;
    return key == null
        ? Optional.empty()
        : now.origin(key).map(origin -> stretch(origin, key, field.rawProperty().get(), now));
  }

  private static TextHit stretch(Origin origin, ElementKey key, String raw, Snapshot now) {
    boolean searched = !raw.isEmpty() && origin.end() - origin.start() <= LONGEST;
    int at =
        searched
            ? now.document()
                .map(tree -> tree.path(key))
                .filter(path -> !path.isEmpty())
                .map(path -> path.getLast())
                .map(XmlElement::source)
                .map(source -> source.indexOf(raw))
                .orElse(-1)
            : -1;
    return at < 0
        ? new TextHit(origin.start(), origin.end())
        : new TextHit(origin.start() + at, origin.start() + at + raw.length());
  }
}
