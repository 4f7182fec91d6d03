package ovation.app.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextFieldRow;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SchemaPlace;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** The ids by which texts are found in the bundles of other languages (DSP0243 2.1.1 §10). */
final class TextIds {
  private static final int WORDS = 60;
  private static final Slot ID = new Slot("msgid", false, 0);
  private static final Slot FILE = new Slot("fileRef", false, 0);

  private final FormContext context;
  private final VBox node = new VBox();
  private final Map<ElementKey, Line> lines = new LinkedHashMap<>();
  private FormState state;

  private record Line(FieldModel<String> id, Optional<FieldModel<String>> file) {}

  TextIds(FormContext context) {
    this.context = context;
    state =
        new FormState(
            context.session().snapshotProperty().get(), context.session().document().saved());
  }

  Node node() {
    return node;
  }

  void show(List<XmlElement> messages, FormState now) {
    state = now;
    List<ElementKey> keys = messages.stream().map(XmlElement::key).toList();
    if (!keys.equals(List.copyOf(lines.keySet()))) {
      build(messages);
    }
    for (XmlElement message : messages) {
      Line line = lines.get(message.key());
      if (line != null) {
        fill(line.id(), ID, message);
        line.id().help(shorten(message.text().strip()));
        line.file().ifPresent(file -> fill(file, FILE, message));
      }
    }
  }

  private void fill(FieldModel<String> field, Slot slot, XmlElement message) {
    XmlElement saved = state.saved().find(message.key()).orElse(message);
    field.show(slot.read(message), slot.read(saved));
    context.place(field, message, slot.name());
  }

  private static String shorten(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() > WORDS ? line.substring(0, WORDS) + "…" : line;
  }

  private void build(List<XmlElement> messages) {
    lines.clear();
    FieldGrid grid = new FieldGrid();
    Words words = new Words(context.texts());
    for (XmlElement message : messages) {
      Optional<SchemaPlace> place = ValueSheet.place(message, state);
      String shape = place.map(SchemaPlace::shape).orElse("");
      boolean bundle = shape.equals("Msg");
      FieldModel<String> id =
          field(
              message,
              ID,
              bundle ? words.label(shape, ID.name()) : words.label("", OvfEdits.name(message)));
      if (bundle) {
        FieldModel<String> file = field(message, FILE, words.label(shape, FILE.name()));
        lines.put(message.key(), new Line(id, Optional.of(file)));
        grid.pair(
            new TextFieldRow(id, context.texts()).asCode(),
            new TextFieldRow(file, context.texts()).asCode());
      } else {
        lines.put(message.key(), new Line(id, Optional.empty()));
        grid.wide(new TextFieldRow(id, context.texts()).asCode());
      }
    }
    node.getChildren().setAll(grid);
  }

  private FieldModel<String> field(XmlElement message, Slot slot, String label) {
    ElementKey key = message.key();
    FieldModel<String> field = new FieldModel<>(label, "");
    field.enabledProperty().bind(context.session().lockedProperty().not());
    return field.onCommit(typed ->
        state
            .current()
            .find(key)
            .ifPresent(now ->
                context.edit(
                    slot.set(
                        context.texts().sentence("form.set", context.texts().of("value.textId")),
                        now,
                        typed.isEmpty() ? null : typed))));
  }
}
