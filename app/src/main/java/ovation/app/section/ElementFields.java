package ovation.app.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.field.TextAreaRow;
import ovation.app.field.TextFieldRow;
import ovation.app.form.FormContext;
import ovation.app.form.Problems;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.edit.InstanceIds;
import ovation.model.edit.TreeEdits;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** The attributes and the text of one element as fields, whatever the element is. */
final class ElementFields {
  private static final int LONG = 60;
  private static final int LINES = 4;

  /** What one field is about: an attribute by its written name, or the text as "". */
  private record Slot(ElementKey element, String name, boolean tall) {}

  private final FormContext context;
  private final Texts texts;
  private final VBox node = new VBox();
  private final Map<Slot, FieldModel<String>> fields = new LinkedHashMap<>();

  ElementFields(FormContext context) {
    this.context = context;
    texts = context.texts();
    node.getStyleClass().add("ov-element-fields");
  }

  Node node() {
    return node;
  }

  /**
   * Shows an element; the fields stay while it is the same one.
   *
   * @param saved the element as it is in the file, if it is there
   */
  void show(XmlElement element, Optional<XmlElement> saved) {
    List<Slot> slots = slots(element);
    if (!slots.equals(List.copyOf(fields.keySet()))) {
      build(element, slots);
    }
    Problems problems = new Problems(context);
    fields.forEach((slot, field) -> {
      String now = value(element, slot.name());
      field.show(now, saved.map(before -> value(before, slot.name())).orElse(now));
      context.place(field, element, local(slot.name()));
      field.showProblem(problems.at(element, local(slot.name())).orElse(null));
    });
    node.setVisible(!slots.isEmpty());
    node.setManaged(!slots.isEmpty());
  }

  /** The element as it is now, not as it was when its fields were made. */
  private XmlElement shown(XmlElement element) {
    return context.session().snapshotProperty().get().find(element.key()).orElse(element);
  }

  private static List<Slot> slots(XmlElement element) {
    List<Slot> slots = new ArrayList<>();
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.isNamespaceDeclaration()) {
        slots.add(new Slot(element.key(), attribute.qualifiedName(), false));
      }
    }
    if (element.elements().isEmpty()) {
      slots.add(new Slot(element.key(), "", element.text().length() > LONG));
    }
    return slots;
  }

  private void build(XmlElement element, List<Slot> slots) {
    fields.clear();
    FieldGrid grid = new FieldGrid();
    for (Slot slot : slots) {
      String label = slot.name().isEmpty() ? texts.of("section.text") : slot.name();
      FieldModel<String> field = new FieldModel<>(label, "");
      field.enabledProperty().bind(context.session().lockedProperty().not());
      field.onCommit(text -> edit(shown(element), slot.name(), text).ifPresent(context::edit));
      fields.put(slot, field);
      if (slot.tall()) {
        grid.wide(new TextAreaRow(field, texts, LINES));
      } else {
        grid.wide(new TextFieldRow(field, texts).asCode());
      }
    }
    node.getChildren().setAll(grid);
  }

  private Optional<Edit> edit(XmlElement element, String name, String text) {
    return name.isEmpty()
        ? Optional.of(renumbering(element, text).orElseGet(() -> TreeEdits.setText(element, text)))
        : attribute(element, name).map(found -> TreeEdits.setAttribute(element, found, text));
  }

  /** What names a device follows its id. */
  private Optional<Edit> renumbering(XmlElement element, String text) {
    Snapshot now = context.session().snapshotProperty().get();
    List<XmlElement> path =
        element.localName().equals("InstanceID")
            ? now.document().map(document -> document.path(element.key())).orElse(List.of())
            : List.of();
    return path.size() < 2
        ? Optional.empty()
        : now.envelope()
            .flatMap(envelope ->
                InstanceIds.change(
                    TreeEdits.setText(element, text).label(),
                    envelope,
                    path.get(path.size() - 2),
                    text));
  }

  private static String value(XmlElement element, String name) {
    return name.isEmpty()
        ? element.text().strip()
        : attribute(element, name).map(XmlAttribute::value).orElse("");
  }

  private static Optional<XmlAttribute> attribute(XmlElement element, String name) {
    return element.attributes().stream()
        .filter(attribute -> attribute.qualifiedName().equals(name))
        .findFirst();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
