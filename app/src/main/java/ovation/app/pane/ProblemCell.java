package ovation.app.pane;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Finding;
import ovation.app.field.FieldFix;
import ovation.app.form.FormContext;
import ovation.app.outline.OutlineNode;

/** One problem: how bad, what, where, by which rule, and links that mend it. */
final class ProblemCell extends ListCell<Finding> {
  private final FormContext context;
  private final HBox icon = new HBox();
  private final Label message = new Label();
  private final Label code = new Label();
  private final Label place = new Label();
  private final FlowPane fixes = new FlowPane(12, 2);
  private final HBox line;

  ProblemCell(FormContext context, Consumer<Finding> open) {
    this.context = context;
    message.setMnemonicParsing(false);
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    code.getStyleClass().add("ov-problem-code");
    code.setMinWidth(USE_PREF_SIZE);
    place.setMnemonicParsing(false);
    place.getStyleClass().add("ov-problem-place");
    // The line and the innermost part matter most.
    place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    icon.getStyleClass().add("ov-problem-icon");
    VBox texts = new VBox(2, message, place, fixes);
    HBox.setHgrow(texts, Priority.ALWAYS);
    line = new HBox(8, icon, texts, code);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("ov-problem");
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        open.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Finding item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.getChildren().setAll(item.level().icon().node(14));
    icon.getStyleClass().setAll("ov-problem-icon", item.level().style());
    message.setText(context.texts().say(item.message()));
    code.setText(item.code());
    place.setText(placeOf(item));
    fixes.getChildren().setAll(context.remedies(item).stream().map(this::link).toList());
    fixes.setManaged(!fixes.getChildren().isEmpty());
    setGraphic(line);
    setAccessibleText(message.getText() + ", " + place.getText());
  }

  private Hyperlink link(FieldFix fix) {
    Hyperlink link = new Hyperlink(fix.label());
    link.setMnemonicParsing(false);
    link.disableProperty().bind(context.session().lockedProperty());
    link.setOnAction(event -> fix.run().run());
    return link;
  }

  private String placeOf(Finding finding) {
    String line = context.texts().of("problems.line", finding.line());
    return finding
        .element()
        .flatMap(context.session()::nodeOf)
        .map(node -> path(node) + " · " + line)
        .orElse(line);
  }

  private String path(OutlineNode node) {
    List<OutlineNode> above = context.session().outlineProperty().get().above(node.id());
    OutlineNode parent = above.isEmpty() ? null : above.getLast();
    return Stream.of(parent, node)
        .filter(part -> part != null)
        .map(OutlineNode::title)
        .collect(Collectors.joining(" › "));
  }
}
