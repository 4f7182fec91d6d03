package ovation.app.section;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Card;
import ovation.app.form.Actions;
import ovation.app.form.Cards;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * A part without a form of its own, element by element as it stands in the descriptor: nothing in a
 * package is hidden because it is not understood.
 */
public final class SectionForm implements Form {
  private static final double LINE = 28;
  private static final int MOST_LINES = 22;
  private static final int OPEN_TO = 3;

  private final FormContext context;
  private final Texts texts;
  private final NodeId id;
  private final VBox trees = new VBox(16);
  private final Node node;
  private List<XmlElement> shown = List.of();

  /** The form of one part. */
  public SectionForm(FormContext context, NodeId id) {
    this.context = context;
    this.id = id;
    texts = context.texts();
    node = new Cards(trees);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    List<XmlElement> now =
        context
            .session()
            .outlineProperty()
            .get()
            .find(id)
            .map(OutlineNode::elements)
            .orElse(List.of())
            .stream()
            .flatMap(key -> state.current().find(key).stream())
            .toList();
    if (!now.equals(shown)) {
      shown = now;
      trees.getChildren().setAll(now.stream().map(this::card).toList());
    }
  }

  private Node card(XmlElement element) {
    TreeView<XmlElement> tree = new TreeView<>(item(element, 0));
    tree.setCellFactory(view -> new ElementCell());
    tree.setFixedCellSize(LINE);
    tree.setAccessibleText(element.qualifiedName());
    tree.getStyleClass().add("ov-element-tree");
    tree.expandedItemCountProperty()
        .subscribe(count -> tree.setPrefHeight(Math.min(count.intValue(), MOST_LINES) * LINE + 24));
    ElementKey key = element.key();
    return new Card(element.qualifiedName(), tree)
        .actions(
            Actions.flat(
                Icon.SOURCE, texts.of("field.showSource"), () -> context.source().accept(key)));
  }

  private static TreeItem<XmlElement> item(XmlElement element, int depth) {
    TreeItem<XmlElement> item = new TreeItem<>(element);
    element.elements().forEach(child -> item.getChildren().add(item(child, depth + 1)));
    item.setExpanded(depth < OPEN_TO);
    return item;
  }

  @Override
  public String subtitle() {
    return texts.of("section.subtitle");
  }

  /** An element as one line: name, attributes, text. */
  private static final class ElementCell extends TreeCell<XmlElement> {
    private static final int LONGEST = 300;

    @Override
    protected void updateItem(@Nullable XmlElement element, boolean empty) {
      super.updateItem(element, empty);
      if (empty || element == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      HBox line = new HBox(8, label(element.qualifiedName(), "ov-element-name"));
      StringBuilder spoken = new StringBuilder(element.localName());
      for (XmlAttribute attribute : element.attributes()) {
        if (!attribute.isNamespaceDeclaration()) {
          line.getChildren().add(label(attribute.localName(), "ov-muted"));
          line.getChildren().add(label(attribute.value(), "ov-element-value"));
          spoken.append(", ").append(attribute.localName()).append(' ').append(attribute.value());
        }
      }
      String text = element.text().strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) {
        line.getChildren().add(label(text, "ov-plain"));
        spoken.append(", ").append(text);
      }
      setGraphic(line);
      setAccessibleText(spoken.toString());
    }

    private static Label label(String text, String style) {
      Label label = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
      label.setMnemonicParsing(false);
      label.getStyleClass().add(style);
      return label;
    }
  }
}
