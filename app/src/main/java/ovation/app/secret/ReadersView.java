package ovation.app.secret;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.form.Actions;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.text.Sentence;
import ovation.packaging.encryption.Recipient;

/** The fields of those who can decrypt: certificates, and a pass phrase typed twice. */
public final class ReadersView {
  private static final double LABEL = 124;

  private final ReadersModel model;
  private final Texts texts;
  private final VBox people = new VBox(4);
  private final Button add;
  private final GridPane node = new GridPane(16, 12);

  /**
   * A view of the model.
   *
   * @param choose asks for a certificate file; calls back with a path, or not at all
   */
  public ReadersView(ReadersModel model, Texts texts, Consumer<Consumer<Path>> choose) {
    this.model = model;
    this.texts = texts;
    add = Actions.flat(Icon.ADD, texts.of("secret.addRecipient"), () -> choose.accept(model::add));
    add.setId("secret-add-recipient");
    ColumnConstraints labels = new ColumnConstraints(LABEL);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    node.getColumnConstraints().setAll(labels, fields);
    node.getStyleClass().add("ov-secret-readers");
    Label trouble = new WrappedLabel("ov-err");
    trouble.textProperty().bind(model.troubleProperty());
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox certificates = new VBox(4, people, add, trouble);
    row(0, texts.of("secret.recipients"), certificates);
    phrase(1, "secret.phrase", "secret-phrase", model.phraseProperty());
    phrase(2, "secret.again", "secret-again", model.againProperty());
    model.recipients().addListener((ListChangeListener<Recipient>) change -> showPeople());
    showPeople();
  }

  private void phrase(int row, String key, String id, StringProperty value) {
    PasswordField field = new PasswordField();
    field.textProperty().bindBidirectional(value);
    field.setId(id);
    field.setAccessibleText(texts.of(key));
    if (row == 1) {
      field.setPromptText(texts.of("secret.phraseNone"));
    }
    row(row, texts.of(key), field).setLabelFor(field);
  }

  private Label row(int row, String text, Node field) {
    Label label = new Label(text);
    label.getStyleClass().add("ov-field-label");
    label.setWrapText(true);
    label.setMinHeight(32);
    label.setAlignment(Pos.CENTER_LEFT);
    GridPane.setValignment(label, VPos.TOP);
    node.addRow(row, label, field);
    return label;
  }

  private void showPeople() {
    List<Node> lines = new ArrayList<>();
    for (Recipient recipient : model.recipients()) {
      Label name = new WrappedLabel("ov-plain");
      name.setText(recipient.name());
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      Button remove = new Button("", Icon.REMOVE.node(14));
      String what = texts.of("secret.removeRecipient", recipient.name());
      remove.getStyleClass().addAll("flat", "ov-icon-only");
      remove.setAccessibleText(what);
      remove.setTooltip(new Tooltip(what));
      remove.setMinWidth(Region.USE_PREF_SIZE);
      remove.setOnAction(event -> model.remove(recipient));
      HBox line = new HBox(8, Icon.KEY.node(), name, remove);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setMinHeight(32);
      lines.add(line);
      for (Sentence remark : model.remarks(recipient)) {
        Label words = new WrappedLabel("ov-warn");
        words.setText(texts.say(remark));
        lines.add(words);
      }
    }
    people.getChildren().setAll(lines);
    people.setManaged(!lines.isEmpty());
  }

  /** The fields. */
  public Node node() {
    return node;
  }
}
