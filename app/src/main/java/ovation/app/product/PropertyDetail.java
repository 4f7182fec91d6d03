package ovation.app.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldRow;
import ovation.app.field.Fold;
import ovation.app.field.PasswordFieldRow;
import ovation.app.field.SuggestFieldRow;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Actions;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.app.value.ValueSheets;
import ovation.icons.Icon;
import ovation.model.envelope.Property;
import ovation.model.property.PropertyType;
import ovation.model.xml.XmlElement;

/** The fields below the open property; the control of its default follows its type. */
final class PropertyDetail {
  private final Texts texts;
  private final PropertyModel model;
  private final VBox node = new VBox();
  private @Nullable Object shape;
  private @Nullable ChoiceFieldRow<String> choice;
  private @Nullable SuggestFieldRow type;
  private @Nullable SuggestFieldRow network;
  private final HBox secret;
  private final ValueSheets rest;
  private @Nullable FormState shown;
  private @Nullable XmlElement element;
  private boolean expanded;

  PropertyDetail(FormContext context) {
    texts = context.texts();
    model = new PropertyModel(context);
    rest =
        new ValueSheets(
                context,
                Set.of(
                    "@key",
                    "@type",
                    "@qualifiers",
                    "@userConfigurable",
                    "@value",
                    "@password",
                    "Label",
                    "Description"))
            .within(Set.of("Value"));
    Button encrypt =
        Actions.edit(context, Icon.KEY, texts.of("secret.encryptValue"), model::encrypt);
    encrypt.setId("property-encrypt");
    secret = new HBox(encrypt);
    secret.getStyleClass().add("ov-detail-action");
  }

  Node node() {
    return node;
  }

  void show(FormState state, Property property) {
    model.show(state, property);
    shown = state;
    element = property.element();
    secret.setVisible(model.hasClearSecret());
    secret.setManaged(model.hasClearSecret());
    Object now =
        List.of(
            model.control(),
            LimitsModel.kind(model.type.value()),
            List.copyOf(model.perOption().keySet()));
    if (!now.equals(shape)) {
      shape = now;
      rebuild();
    }
    if (choice != null) {
      choice.offer(choices());
    }
    if (type != null) {
      type.suggest(model.types());
    }
    if (network != null) {
      network.suggest(model.networks());
    }
    showRest();
  }

  private void showRest() {
    FormState state = shown;
    XmlElement now = element;
    if (expanded && state != null && now != null) {
      rest.show(now, state);
    }
  }

  /** The focus stays in the field that it is in, though the control is another one. */
  private void rebuild() {
    Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
    String name = focused == null ? null : focused.getAccessibleText();
    boolean inside = false;
    for (Node at = focused; at != null; at = at.getParent()) {
      inside |= at == node;
    }
    build();
    if (inside && name != null) {
      node.lookupAll("*").stream()
          .filter(n -> n.isFocusTraversable() && name.equals(n.getAccessibleText()))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private void build() {
    SuggestFieldRow typeRow = new SuggestFieldRow(model.type, model.types(), texts);
    type = typeRow;
    FieldGrid grid =
        new FieldGrid()
            .pair(
                new TextFieldRow(model.label, texts).prompt(texts.of("property.labelNone")),
                new TextFieldRow(model.key, texts).asCode())
            .wide(new TextAreaRow(model.description, texts, 2))
            .pair(typeRow, valueRow());
    limits(grid);
    grid.pair(
        new CheckFieldRow(model.userConfigurable, texts.of("property.userConfigurableText"), texts),
        new CheckFieldRow(model.password, texts.of("property.passwordText"), texts));
    node.getChildren().setAll(grid, secret, more());
    if (!model.perOption().isEmpty()) {
      node.getChildren().add(perOption());
    }
  }

  /** The limits that suit the type; a type that nobody knows gets all. */
  private void limits(FieldGrid grid) {
    LimitsModel limits = model.limits;
    Optional<PropertyType.Kind> kind = LimitsModel.kind(model.type.value());
    if (kind.isEmpty() || kind.get() == PropertyType.Kind.TEXT) {
      grid.pair(new TextFieldRow(limits.minLen, texts), new TextFieldRow(limits.maxLen, texts));
    }
    if (kind.isEmpty()
        || kind.get() == PropertyType.Kind.INTEGER
        || kind.get() == PropertyType.Kind.REAL) {
      grid.pair(new TextFieldRow(limits.minValue, texts), new TextFieldRow(limits.maxValue, texts));
    }
    if (kind.isEmpty()
        || (kind.get() != PropertyType.Kind.BOOLEAN && kind.get() != PropertyType.Kind.COMPUTED)) {
      grid.wide(new TextAreaRow(limits.choices, texts, 3));
    }
  }

  /** What is needed seldom: values that vSphere fills in, and the qualifiers as they stand. */
  private Node more() {
    SuggestFieldRow net = new SuggestFieldRow(model.limits.network, model.networks(), texts);
    network = net;
    FieldGrid grid =
        new FieldGrid()
            .pair(
                new ChoiceFieldRow<>(
                    model.limits.filled,
                    LimitsModel.FILLED,
                    name -> name.isEmpty() ? texts.of("property.filledNot") : name,
                    texts),
                net)
            .wide(new TextFieldRow(model.qualifiers, texts).asCode());
    Fold pane = new Fold(texts.of("property.more"), new VBox(12, grid, rest.node()), "ov-more");
    pane.setExpanded(expanded);
    pane.expandedProperty()
        .subscribe(open -> {
          expanded = open;
          showRest();
        });
    return pane;
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
