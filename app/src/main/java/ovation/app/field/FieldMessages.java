package ovation.app.field;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The lines below a field: what is wrong with its fixes, then help; nothing takes no room. */
final class FieldMessages<T> {
  private final VBox box = new VBox(2);
  private final Label help = new Label();

  FieldMessages(FieldModel<T> model) {
    help.textProperty().bind(model.helpProperty());
    help.setMnemonicParsing(false);
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    help.getStyleClass().add("ov-field-help");
    box.getStyleClass().add("ov-field-messages");
    model.problemProperty().addListener((o, old, problem) -> refresh(problem));
    model.helpProperty().addListener((o, old, text) -> refresh(model.problemProperty().get()));
    refresh(model.problemProperty().get());
  }

  Node node() {
    return box;
  }

  private void refresh(@Nullable FieldProblem problem) {
    box.getChildren().clear();
    if (problem != null) {
      box.getChildren().add(line(problem));
    }
    if (!help.getText().isEmpty()) {
      box.getChildren().add(help);
    }
    boolean any = !box.getChildren().isEmpty();
    box.setVisible(any);
    box.setManaged(any);
  }

  private static Node line(FieldProblem problem) {
    Text message = new Text(problem.message());
    message.getStyleClass().add("ov-message-text");
    TextFlow flow = new TextFlow(message);
    for (FieldFix fix : problem.fixes()) {
      Hyperlink link = new Hyperlink(fix.label());
      link.setMnemonicParsing(false);
      link.setOnAction(event -> fix.run().run());
      flow.getChildren().addAll(new Text("  "), link);
    }
    HBox.setHgrow(flow, javafx.scene.layout.Priority.ALWAYS);
    HBox line = new HBox(6, new HBox(problem.level().icon().node(12)), flow);
    line.getChildren().getFirst().getStyleClass().add("ov-message-icon");
    line.getStyleClass().addAll("ov-message", problem.level().style());
    return line;
  }
}
