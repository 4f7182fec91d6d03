package ovation.app.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;

/** Makes a key for trying out, for whoever has none yet. */
final class TrialKey {

  private final SigningModel model;
  private final Supplier<@Nullable Path> target;
  private final Texts texts;
  private final TextField holder = new TextField();
  private final TextField file = new TextField();
  private final PasswordField password = new PasswordField();
  private final Label trouble = new WrappedLabel("ov-err");
  private final VBox node = new VBox(12);

  TrialKey(SigningModel model, Supplier<@Nullable Path> target, Texts texts) {
    this.model = model;
    this.target = target;
    this.texts = texts;
    Label about = new WrappedLabel("ov-muted");
    about.setText(texts.of("export.trialText"));
    GridPane fields = new GridPane(16, 8);
    row(fields, 0, "export.trialHolder", holder, "trial-holder");
    row(fields, 1, "export.trialFile", file, "trial-file");
    row(fields, 2, "export.trialPassword", password, "trial-password");
    Button make = new Button(texts.of("export.trialMake"));
    make.setId("trial-make");
    make.disableProperty()
        .bind(
            holder
                .textProperty()
                .map(String::isBlank)
                .flatMap(blank -> password.textProperty().map(typed -> blank || typed.isEmpty())));
    make.setOnAction(event -> make());
    Button close = new Button(texts.of("export.trialClose"));
    close.setOnAction(event -> show(false));
    HBox buttons = new HBox(8, close, make);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node.getChildren().setAll(about, fields, trouble, buttons);
    node.getStyleClass().add("ov-trial-key");
    node.setId("trial-key");
    show(false);
  }

  private void row(GridPane grid, int row, String key, TextField field, String id) {
    Label label = new Label(texts.of(key));
    label.setLabelFor(field);
    label.setMinWidth(100);
    label.getStyleClass().add("ov-field-label");
    field.setAccessibleText(texts.of(key));
    field.setId(id);
    GridPane.setHgrow(field, Priority.ALWAYS);
    grid.addRow(row, label, field);
  }

  /** Shows the fields, or puts them away. */
  void open() {
    show(!node.isVisible());
    Path place = target.get();
    Path folder = place == null ? null : place.getParent();
    if (file.getText().isEmpty() && folder != null) {
      file.setText(folder.resolve("signing-key.p12").toString());
    }
    holder.requestFocus();
  }

  private void show(boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
    say("");
  }

  private void say(String text) {
    trouble.setText(text);
    trouble.setVisible(!text.isEmpty());
    trouble.setManaged(!text.isEmpty());
  }

  private void make() {
    try {
      Path path = Path.of(file.getText().strip());
      model.make(holder.getText(), path, password.getText().toCharArray(), this::made);
    } catch (InvalidPathException e) {
      say(texts.of("export.trialFileRefused"));
    }
  }

  private void made(String trouble) {
    password.clear();
    if (trouble.isEmpty()) {
      show(false);
    } else {
      say(trouble);
    }
  }

  Node node() {
    return node;
  }
}
