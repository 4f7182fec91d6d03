package ovation.app.section;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** One element with all inside it as a tree; the selected line can be edited below it. */
final class ElementTree {
  private static final double LINE = 28;
  private static final int MOST_LINES = 18;
  private static final int OPEN_TO = 3;

  private final TreeView<XmlElement> tree = new TreeView<>();
  private final ElementFields fields;
  private final Card card;
  private @Nullable FormState state;

  ElementTree(FormContext context, XmlElement element) {
    fields = new ElementFields(context);
    tree.setCellFactory(view -> new ElementCell());
    tree.setFixedCellSize(LINE);
    tree.setAccessibleText(element.qualifiedName());
    tree.getStyleClass().add("ov-element-tree");
    tree.expandedItemCountProperty()
        .subscribe(count -> tree.setPrefHeight(Math.min(count.intValue(), MOST_LINES) * LINE + 24));
    tree.getSelectionModel().selectedItemProperty().subscribe(item -> showFields());
    ElementKey key = element.key();
    card =
        new Card(element.qualifiedName(), new VBox(tree, fields.node()))
            .actions(
                Actions.flat(
                    Icon.SOURCE,
                    context.texts().of("field.showSource"),
                    () -> context.source().accept(key)));
    fields.node().setVisible(false);
    fields.node().setManaged(false);
  }

  Node node() {
    return card;
  }

  /** Shows the present state of the element; lines that are still there stay as they are. */
  void show(XmlElement element, FormState now) {
    state = now;
    TreeItem<XmlElement> root = tree.getRoot();
    if (root == null || root.getValue().key() != element.key()) {
      tree.setRoot(item(element, 0));
    } else {
      update(root, element, 0);
    }
    showFields();
  }

  private static void update(TreeItem<XmlElement> item, XmlElement element, int depth) {
    if (item.getValue() == element) {
      return;
    }
    item.setValue(element);
    List<XmlElement> children = element.elements();
    boolean same = item.getChildren().size() == children.size();
    for (int i = 0; same && i < children.size(); i++) {
      same = item.getChildren().get(i).getValue().key() == children.get(i).key();
    }
    if (!same) {
      item.getChildren().setAll(children.stream().map(child -> item(child, depth + 1)).toList());
      return;
    }
    for (int i = 0; i < children.size(); i++) {
      update(item.getChildren().get(i), children.get(i), depth + 1);
    }
  }

  private static TreeItem<XmlElement> item(XmlElement element, int depth) {
    TreeItem<XmlElement> item = new TreeItem<>(element);
    element.elements().forEach(child -> item.getChildren().add(item(child, depth + 1)));
    item.setExpanded(depth < OPEN_TO);
    return item;
  }

  private void showFields() {
    TreeItem<XmlElement> item = tree.getSelectionModel().getSelectedItem();
    FormState now = state;
    if (item == null || now == null) {
      return;
    }
    XmlElement element = item.getValue();
    fields.show(element, now.saved().find(element.key()));
  }

  /** Selects the line of an element. */
  void reveal(ElementKey element) {
    find(tree.getRoot(), element)
        .ifPresent(item -> {
          for (TreeItem<XmlElement> up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
          }
          tree.getSelectionModel().select(item);
          tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
        });
  }

  private static Optional<TreeItem<XmlElement>> find(
      @Nullable TreeItem<XmlElement> item, ElementKey element) {
    if (item == null) {
      return Optional.empty();
    }
    if (item.getValue().key() == element) {
      return Optional.of(item);
    }
    return item.getChildren().stream().flatMap(child -> find(child, element).stream()).findFirst();
  }
}
