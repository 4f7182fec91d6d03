package ovation.app.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.hardware.Device;
import ovation.model.xml.ElementKey;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.SetText;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/**
 * All that the descriptor says about a device, element by element and variant by variant, each to
 * be edited as it stands there.
 */
final class RawProperties {
  private static final double LABEL = 192;

  private final FormContext context;
  private final VBox node = new VBox(12);
  private final Map<ElementKey, FieldModel<String>> fields = new LinkedHashMap<>();

  RawProperties(FormContext context) {
    this.context = context;
  }

  Node node() {
    return node;
  }

  /** Shows a device; fields are made anew only when there are others than before. */
  void show(HardwareState state, Device device) {
    List<HardwareItem> items = items(state, device);
    List<ElementKey> wanted = new ArrayList<>();
    items.forEach(item -> plain(item).forEach(child -> wanted.add(child.key())));
    if (!wanted.equals(List.copyOf(fields.keySet()))) {
      build(items);
    }
    Filler filler = new Filler(context, state.state());
    for (HardwareItem item : items) {
      for (XmlElement child : plain(item)) {
        FieldModel<String> field = fields.get(child.key());
        if (field != null) {
          String now = text(child);
          String before =
              state.state().saved().find(child.key()).map(RawProperties::text).orElse(now);
          field.show(now, before);
          field.rawProperty().set(child.source());
          field.onShowSource(() -> context.source().accept(child.key()));
          field.showProblem(filler.problem(item.element(), child.localName()).orElse(null));
        }
      }
    }
  }

  /** The items of the device in all options and ranges, those of the option looked at first. */
  private static List<HardwareItem> items(HardwareState state, Device device) {
    List<HardwareItem> items = new ArrayList<>(device.items());
    String id = device.instanceId();
    if (id != null) {
      state.section().items().stream()
          .filter(item -> id.equals(item.instanceID()) && !items.contains(item))
          .forEach(items::add);
    }
    return items;
  }

  private static List<XmlElement> plain(HardwareItem item) {
    return item.element().elements().stream().filter(child -> child.elements().isEmpty()).toList();
  }

  private void build(List<HardwareItem> items) {
    fields.clear();
    node.getChildren().clear();
    for (HardwareItem item : items) {
      FieldGrid grid = new FieldGrid();
      grid.getStyleClass().add("ov-raw-grid");
      ColumnConstraints labels = grid.getColumnConstraints().getFirst();
      labels.setMinWidth(LABEL);
      labels.setPrefWidth(LABEL);
      labels.setMaxWidth(LABEL);
      grid.setVgap(4);
      for (XmlElement child : plain(item)) {
        grid.wide(row(item, child));
      }
      Label title = new Label(title(item));
      title.setMnemonicParsing(false);
      title.getStyleClass().addAll("ov-muted", "ov-small");
      HBox head = new HBox(12, title, adder(item));
      head.setAlignment(Pos.CENTER_LEFT);
      node.getChildren().addAll(head, grid);
    }
  }

  private String title(HardwareItem item) {
    String range = item.bound() == null ? "" : " · " + item.bound();
    return (HardwareState.isVariant(item)
            ? context.texts().of("hardware.itemFor", String.join(", ", item.configurations()))
            : context.texts().of("hardware.itemForAll"))
        + range;
  }

  private FieldRow<String> row(HardwareItem item, XmlElement child) {
    FieldModel<String> field = new FieldModel<>(label(child), "");
    field.enabledProperty().bind(context.session().lockedProperty().not());
    Optional<XmlAttribute> attribute = valueAttribute(child);
    String undo = context.texts().of("hardware.setProperty", child.localName());
    field.onCommit(text ->
        context.edit(
            attribute.isPresent()
                ? new SetAttribute(undo, child.key(), attribute.get().namespace(), "value", text)
                : text.isEmpty() && OvfEdits.isKnown(item.element(), child)
                    ? new RemoveElement(undo, child.key())
                    : new SetText(undo, child.key(), text)));
    fields.put(child.key(), field);
    PropertyWords words = new PropertyWords(context.texts());
    List<String> choices = words.choices(child.localName());
    return choices.isEmpty()
        ? new TextFieldRow(field, context.texts()).asCode()
        : new ChoiceFieldRow<>(
            field, choices, value -> words.name(child.localName(), value), context.texts());
  }

  /** VMware's settings have their value in an attribute. */
  private static Optional<XmlAttribute> valueAttribute(XmlElement child) {
    return child.attributes().stream().filter(a -> a.localName().equals("value")).findFirst();
  }

  private static String text(XmlElement child) {
    return valueAttribute(child).map(XmlAttribute::value).orElseGet(() -> child.text().strip());
  }

  /** The element's name, for VMware's settings the setting's. */
  private static String label(XmlElement child) {
    return child.attributes().stream()
        .filter(attribute -> attribute.localName().equals("key"))
        .map(XmlAttribute::value)
        .findFirst()
        .orElse(child.localName());
  }

  private Node adder(HardwareItem item) {
    Set<String> missing = new TreeSet<>(OvfEdits.childNames(item.element()));
    item.element()
        .elements()
        .forEach(child -> OvfEdits.childName(item.element(), child).ifPresent(missing::remove));
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(missing);
    box.setPromptText(context.texts().of("hardware.addProperty"));
    box.setAccessibleText(context.texts().of("hardware.addProperty"));
    box.getStyleClass().add("ov-small");
    box.disableProperty().bind(context.session().lockedProperty());
    box.setOnAction(event -> {
      String name = box.getValue();
      if (name != null) {
        context.edit(
            HardwareEdits.setProperty(
                context.texts().of("hardware.addPropertyNamed", name), item, name, ""));
      }
    });
    return box;
  }
}
