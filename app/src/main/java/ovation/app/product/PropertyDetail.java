package ovation.app.product;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldRow;
import ovation.app.field.PasswordFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.model.envelope.Property;

/** The fields below the open property; the control of its default follows its type. */
final class PropertyDetail {
  private final Texts texts;
  private final PropertyModel model;
  private final VBox node = new VBox();
  private @Nullable Object shape;
  private @Nullable ChoiceFieldRow<String> choice;

  PropertyDetail(FormContext context) {
    texts = context.texts();
    model = new PropertyModel(context);
  }

  Node node() {
    return node;
  }

  void show(FormState state, Property property) {
    model.show(state, property);
    Object now = List.of(model.control(), List.copyOf(model.perOption().keySet()));
    if (!now.equals(shape)) {
      shape = now;
      build();
    }
    if (choice != null) {
      choice.offer(choices());
    }
  }

  private void build() {
    FieldGrid grid =
        new FieldGrid()
            .pair(
                new TextFieldRow(model.label, texts).prompt(texts.of("property.labelNone")),
                new TextFieldRow(model.key, texts).asCode())
            .wide(new TextAreaRow(model.description, texts, 2))
            .pair(new SuggestFieldRow(model.type, PropertyModel.TYPES, texts), valueRow())
            .wide(new TextFieldRow(model.qualifiers, texts).asCode())
            .pair(
                new CheckFieldRow(
                    model.userConfigurable, texts.of("property.userConfigurableText"), texts),
                new CheckFieldRow(model.password, texts.of("property.passwordText"), texts));
    node.getChildren().setAll(grid);
    if (!model.perOption().isEmpty()) {
      node.getChildren().add(perOption());
    }
  }

  private FieldRow<String> valueRow() {
    choice = null;
    return switch (model.control()) {
      case TEXT -> new TextFieldRow(model.value, texts).prompt(texts.of("property.valueNone"));
      case SECRET -> new PasswordFieldRow(model.value, texts);
      case YES_NO, CHOICE -> {
        ChoiceFieldRow<String> row =
            new ChoiceFieldRow<>(model.value, choices(), this::choiceName, texts);
        choice = row;
        yield row;
      }
    };
  }

  private List<String> choices() {
    List<String> choices =
        new ArrayList<>(
            model.control() == PropertyModel.Control.YES_NO
                ? List.of("true", "false")
                : model.choices());
    if (!choices.contains("")) {
      choices.add("");
    }
    return choices;
  }

  private String choiceName(String value) {
    if (value.isEmpty()) {
      return texts.of("property.valueNone");
    }
    boolean yesNo = model.control() == PropertyModel.Control.YES_NO;
    return switch (value) {
      case "true" -> yesNo ? texts.of("property.yes") : value;
      case "false" -> yesNo ? texts.of("property.no") : value;
      default -> value;
    };
  }

  private Node perOption() {
    Label title = new Label(texts.of("property.perOption"));
    title.getStyleClass().addAll("ov-muted", "ov-small", "ov-detail-title");
    FieldGrid grid = new FieldGrid();
    List<TextFieldRow> rows =
        model.perOption().values().stream()
            .map(field -> new TextFieldRow(field, texts).prompt(texts.of("property.asDefault")))
            .toList();
    for (int i = 0; i + 1 < rows.size(); i += 2) {
      grid.pair(rows.get(i), rows.get(i + 1));
    }
    if (rows.size() % 2 == 1) {
      grid.half(rows.getLast());
    }
    return new VBox(title, grid);
  }
}
