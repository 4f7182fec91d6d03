package ovation.app.section;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
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

  private final TreeView<XmlElement> tree = new TreeView<>();
  private final ElementFields fields;
  private final ElementActions actions;
  private final VBox details;
  private final Card card;
  private @Nullable FormState state;
  private boolean updating;

  ElementTree(FormContext context, XmlElement element) {
    fields = new ElementFields(context);
    actions = new ElementActions(context, this::selectChild);
    details = new VBox(actions.node(), fields.node());
    tree.setCellFactory(view -> new ElementCell());
    tree.setFixedCellSize(LINE);
    tree.setAccessibleText(element.qualifiedName());
    tree.getStyleClass().add("ov-element-tree");
    tree.expandedItemCountProperty()
        .subscribe(count -> tree.setPrefHeight(Math.min(count.intValue(), MOST_LINES) * LINE + 24));
    tree.getSelectionModel().selectedItemProperty().subscribe(item -> showFields());
    tree.addEventFilter(KeyEvent.KEY_PRESSED, actions::keyPressed);
    ElementKey key = element.key();
    card =
        new Card(element.qualifiedName(), new VBox(tree, details))
            .actions(
                Actions.flat(
                    Icon.SOURCE,
                    context.texts().of("field.showSource"),
                    () -> context.source().accept(key)));
    details.setVisible(false);
    details.setManaged(false);
  }

  Node node() {
    return card;
  }

  /** Shows the present state of the element; lines that are still there stay as they are. */
  void show(XmlElement element, FormState now) {
    state = now;
    card.setTitle(element.qualifiedName());
    updating = true;
    TreeItem<XmlElement> selected = tree.getSelectionModel().getSelectedItem();
    ElementKey kept = selected == null ? null : selected.getValue().key();
    if (tree.getRoot() instanceof ElementItem root && root.getValue().key() == element.key()) {
      root.show(element);
    } else {
      tree.setRoot(new ElementItem(element, 0));
    }
    updating = false;
    keepSelected(kept, now);
    showFields();
  }

  /** A line that has moved stays selected; one that is gone gives way to none. */
  private void keepSelected(@Nullable ElementKey kept, FormState now) {
    TreeItem<XmlElement> selected = tree.getSelectionModel().getSelectedItem();
    boolean same = selected != null && selected.getValue().key() == kept;
    if (kept != null && !same) {
      tree.getSelectionModel().clearSelection();
      if (now.current().find(kept).isPresent()) {
        reveal(kept);
      }
    }
  }

  private void showFields() {
    TreeItem<XmlElement> item = tree.getSelectionModel().getSelectedItem();
    FormState now = state;
    if (updating || now == null) {
      return;
    }
    Optional<XmlElement> element =
        item == null ? Optional.empty() : now.current().find(item.getValue().key());
    details.setVisible(element.isPresent());
    details.setManaged(element.isPresent());
    if (element.isPresent()) {
      TreeItem<XmlElement> parent = item.getParent();
      actions.show(element.get(), parent == null ? null : parent.getValue());
      fields.show(element.get(), now.saved().find(element.get().key()));
    }
  }

  /** Selects the line of a child that was just added: the last one that was not there before. */
  private void selectChild(XmlElement parent) {
    FormState now = state;
    if (now == null) {
      return;
    }
    List<ElementKey> before = parent.elements().stream().map(XmlElement::key).toList();
    now.current().find(parent.key()).stream()
        .flatMap(element -> element.elements().stream())
        .map(XmlElement::key)
        .filter(key -> !before.contains(key))
        .reduce((first, second) -> second)
        .ifPresent(this::reveal);
  }

  /** Selects the line of an element. */
  void reveal(ElementKey element) {
    FormState now = state;
    TreeItem<XmlElement> item = tree.getRoot();
    if (now == null || item == null) {
      return;
    }
    List<ElementKey> path =
        now.current().document().map(document -> document.path(element)).orElse(List.of()).stream()
            .map(XmlElement::key)
            .toList();
    int depth = path.indexOf(item.getValue().key());
    if (depth < 0) {
      return;
    }
    for (ElementKey key : path.subList(depth + 1, path.size())) {
      item.setExpanded(true);
      item =
          item.getChildren().stream()
              .filter(child -> child.getValue().key() == key)
              .findFirst()
              .orElse(item);
    }
    tree.getSelectionModel().select(item);
    tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
  }
}
