package ovation.app.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;
import ovation.icons.Icon;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/**
 * Shows a part that has no form of its own as it stands in the descriptor: nothing in a package is
 * hidden because it is not understood.
 */
final class SourceForm implements Form {
  private static final int MOST_CHARACTERS = 100_000;
  private static final int LINES = 24;

  private final FormContext context;
  private final NodeId id;
  private final TextArea text = new TextArea();
  private final Cards node;

  SourceForm(FormContext context, NodeId id) {
    this.context = context;
    this.id = id;
    text.setEditable(false);
    text.setPrefRowCount(LINES);
    text.getStyleClass().addAll("ov-code", "ov-small", "ov-bare");
    text.setAccessibleText(context.texts().of("sourceForm.card"));
    Button open = new Button(context.texts().of("field.showSource"), Icon.SOURCE.node());
    open.getStyleClass().add("flat");
    open.setOnAction(event -> place().ifPresent(node -> context.source().accept(node)));
    Label hint = new Label(context.texts().of("sourceForm.hint"));
    hint.getStyleClass().add("ov-field-help");
    hint.setWrapText(true);
    VBox content = new VBox(8, hint, text);
    content.getStyleClass().add("ov-card-body");
    node = new Cards(new Card(context.texts().of("sourceForm.card"), content).actions(open));
  }

  private Optional<ElementKey> place() {
    return context
        .session()
        .outlineProperty()
        .get()
        .find(id)
        .map(OutlineNode::elements)
        .filter(elements -> !elements.isEmpty())
        .map(elements -> elements.getFirst());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FormState state) {
    String source = place().flatMap(state.current()::find).map(XmlElement::source).orElse("");
    String unified = source.replace("\r\n", "\n").replace('\r', '\n');
    text.setText(
        unified.length() <= MOST_CHARACTERS
            ? unified
            : unified.substring(0, MOST_CHARACTERS) + "…");
  }
}
