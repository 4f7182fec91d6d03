package ovation.app.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** A line of a tree of elements; it makes the lines below it when somebody first looks at them. */
final class ElementItem extends TreeItem<XmlElement> {
  private static final int OPEN_TO = 3;
  private static final int MOST_OPEN = 40;

  private final int depth;
  private boolean made;

  ElementItem(XmlElement element, int depth) {
    super(element);
    this.depth = depth;
    setExpanded(depth < OPEN_TO && element.elements().size() <= MOST_OPEN);
  }

  @Override
  public boolean isLeaf() {
    return getValue().elements().isEmpty();
  }

  @Override
  public ObservableList<TreeItem<XmlElement>> getChildren() {
    if (!made) {
      made = true;
      super.getChildren()
          .setAll(getValue().elements().stream().map(e -> new ElementItem(e, depth + 1)).toList());
    }
    return super.getChildren();
  }

  /** Shows the element as it is now; lines of elements that are still there stay as they are. */
  void show(XmlElement element) {
    if (getValue() == element) {
      return;
    }
    setValue(element);
    if (!made) {
      return;
    }
    Map<ElementKey, ElementItem> known = new HashMap<>();
    for (TreeItem<XmlElement> item : super.getChildren()) {
      known.put(item.getValue().key(), (ElementItem) item);
    }
    List<ElementItem> wanted =
        element.elements().stream()
            .map(child -> {
              ElementItem item = known.get(child.key());
              if (item == null) {
                return new ElementItem(child, depth + 1);
              }
              item.show(child);
              return item;
            })
            .toList();
    if (!super.getChildren().equals(wanted)) {
      super.getChildren().setAll(wanted);
    }
  }
}
