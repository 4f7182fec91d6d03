package ovation.app.section;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ovation.app.form.FormContext;

/** A line that asks for a name where it is needed, and goes away when it is given. */
final class NameEntry {
  private final Label label = new Label();
  private final TextField field = new TextField();
  private final HBox line;
  private @Nullable Consumer<String> take;

  NameEntry(FormContext context) {
    Button ok = new Button(context.texts().of("section.takeName"));
    ok.setOnAction(event -> done());
    label.setLabelFor(field);
    label.getStyleClass().add("ov-muted");
    field.getStyleClass().add("ov-code");
    field.setPrefColumnCount(24);
    field.setOnAction(event -> done());
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        close();
        event.consume();
      }
    });
    line = new HBox(8, label, field, ok);
    line.getStyleClass().add("ov-name-entry");
    close();
  }

  Node node() {
    return line;
  }

  /** Asks; the name is handed over when it is given, and never if it is not. */
  void ask(String question, String present, Consumer<String> taker) {
    take = taker;
    label.setText(question);
    field.setAccessibleText(question);
    field.setText(present);
    line.setVisible(true);
    line.setManaged(true);
    field.requestFocus();
    field.selectAll();
  }

  private void done() {
    Consumer<String> taker = take;
    String name = field.getText().strip();
    if (taker != null && !name.isEmpty()) {
      close();
      taker.accept(name);
    }
  }

  void close() {
    take = null;
    line.setVisible(false);
    line.setManaged(false);
  }
}
