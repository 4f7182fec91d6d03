package ovation.app.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.assist.Values;
import ovation.app.field.FieldGrid;
import ovation.app.field.FieldModel;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.text.Texts;
import ovation.model.edit.InstanceIds;
import ovation.model.envelope.SchemaPlace;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/**
 * A field for every value that the standard gives to one element, in groups: its attributes and the
 * texts of its children, whether they are there or not. An empty field takes the value away.
 */
public final class ValueSheet {
  private final FormContext context;
  private final Texts texts;
  private final Words words;
  private final Set<String> elsewhere;
  private final VBox node = new VBox(8);
  private final Gradually making = new Gradually(node);
  private final List<ValueRow> rows = new ArrayList<>();
  private @Nullable Object built;
  private @Nullable XmlElement element;
  private @Nullable FormState state;

  /**
   * Fields for what is not shown elsewhere.
   *
   * @param elsewhere names of children, and of attributes behind an @
   */
  public ValueSheet(FormContext context, Set<String> elsewhere) {
    this.context = context;
    this.elsewhere = Set.copyOf(elsewhere);
    texts = context.texts();
    words = new Words(texts);
  }

  /** The fields. */
  public Node node() {
    return node;
  }

  /** The place of an element in the descriptor; empty if the standard does not know it. */
  static Optional<SchemaPlace> place(XmlElement element, FormState state) {
    return state
        .current()
        .document()
        .flatMap(document -> SchemaPlace.inside(document.path(element.key())));
  }

  /** How many values are there that are not shown elsewhere. */
  static long given(XmlElement element, FormState state, Set<String> elsewhere) {
    return slots(element, state, elsewhere).filter(slot -> slot.isIn(element)).count();
  }

  /** How many values it can have that are not shown elsewhere. */
  static long fields(XmlElement element, FormState state, Set<String> elsewhere) {
    return slots(element, state, elsewhere).count();
  }

  private static Stream<Slot> slots(XmlElement element, FormState state, Set<String> elsewhere) {
    return place(element, state).stream()
        .flatMap(place -> Slot.of(place, element, elsewhere).stream());
  }

  /**
   * Shows an element; its fields are made anew only if it can have others than the last one, the
   * first line at once and the others in the frames that follow.
   */
  public void show(XmlElement now, FormState newState) {
    element = now;
    state = newState;
    Optional<SchemaPlace> place = place(now, newState);
    if (place.isEmpty()) {
      node.getChildren().clear();
      rows.clear();
      built = null;
      return;
    }
    List<Slot> slots = Slot.of(place.get(), now, elsewhere);
    Object wanted = List.of(place.get().shape(), slots);
    if (!wanted.equals(built)) {
      built = wanted;
      build(slots, place.get());
    } else {
      Values values = Values.of(newState.envelope(), texts);
      ResourceType type = type(now);
      for (ValueRow row : rows) {
        row.suggest(ValueRow.usual(row.slot(), place.get(), values, type));
        fill(row, now, newState);
      }
    }
  }

  private void fill(ValueRow row, XmlElement now, FormState shown) {
    XmlElement saved = shown.saved().find(now.key()).orElse(now);
    Optional<Quantity> measured = Quantity.of(row.slot().name(), now);
    measured.ifPresent(quantity -> row.measureIn(quantity.scale()));
    row.model()
        .show(shown(row.slot().read(now), measured), shown(row.slot().read(saved), measured));
    context.place(row.model(), now, row.slot().name());
  }

  private static String shown(String text, Optional<Quantity> measured) {
    return measured.map(quantity -> quantity.shown(text)).orElse(text);
  }

  private Optional<Quantity> measure(Slot slot) {
    return Optional.ofNullable(element).flatMap(now -> Quantity.of(slot.name(), now));
  }

  private static @Nullable ResourceType type(XmlElement element) {
    return element.elements().stream()
        .filter(child -> child.localName().equals("ResourceType"))
        .findFirst()
        .flatMap(child -> ResourceType.of(child.text().strip()))
        .orElse(null);
  }

  private void build(List<Slot> slots, SchemaPlace place) {
    rows.clear();
    node.getChildren().clear();
    Map<String, List<Slot>> groups = Groups.of(slots);
    List<Runnable> steps = new ArrayList<>();
    groups.forEach((group, members) -> {
      FieldGrid grid = new FieldGrid();
      steps.add(() -> {
        if (groups.size() > 1) {
          node.getChildren().add(title(group));
        }
        node.getChildren().add(grid);
      });
      lines(members).forEach(line -> steps.add(() -> add(grid, make(line, place))));
    });
    making.run(steps);
  }

  private Label title(String group) {
    Label title = new Label(texts.of("value.group." + group));
    title.setMnemonicParsing(false);
    title.getStyleClass().addAll("ov-muted", "ov-small", "ov-value-group");
    return title;
  }

  private List<ValueRow> make(List<Slot> members, SchemaPlace place) {
    XmlElement now = element;
    FormState shown = state;
    if (now == null || shown == null) {
      return List.of();
    }
    Values values = Values.of(shown.envelope(), texts);
    List<ValueRow> made = new ArrayList<>();
    for (Slot slot : members) {
      ValueRow row =
          new ValueRow(
              slot,
              field(slot, place.shape()),
              place,
              ValueRow.usual(slot, place, values, type(now)),
              texts);
      fill(row, now, shown);
      made.add(row);
    }
    rows.addAll(made);
    return made;
  }

  /** Two fields stand in a line; one for sentences has a line of its own. */
  private static List<List<Slot>> lines(List<Slot> members) {
    List<List<Slot>> lines = new ArrayList<>();
    List<Slot> open = new ArrayList<>();
    for (Slot slot : members) {
      if (Words.isProse(slot)) {
        lines.add(List.of(slot));
      } else {
        open.add(slot);
      }
      if (open.size() == 2) {
        lines.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      lines.add(open);
    }
    return lines;
  }

  private static void add(FieldGrid grid, List<ValueRow> line) {
    if (line.size() == 2) {
      grid.pair(line.getFirst().row(), line.getLast().row());
    } else if (line.size() == 1 && Words.isProse(line.getFirst().slot())) {
      grid.wide(line.getFirst().row());
    } else if (line.size() == 1) {
      grid.half(line.getFirst().row());
    }
  }

  private FieldModel<String> field(Slot slot, String shape) {
    FieldModel<String> field = new FieldModel<>(label(slot, shape), "");
    field.enabledProperty().bind(context.session().lockedProperty().not());
    field.help(words.help(shape, slot.name()));
    field.check(
        typed -> measure(slot).flatMap(quantity -> quantity.refusal(typed, context.texts())));
    return field.onCommit(typed ->
        set(
            slot,
            field.label(),
            measure(slot).flatMap(quantity -> quantity.written(typed)).orElse(typed)));
  }

  private String label(Slot slot, String shape) {
    String label = words.label(shape, slot.name());
    return slot.index() == 0 ? label : texts.of("value.another", label, slot.index() + 1);
  }

  private void set(Slot slot, String label, String typed) {
    XmlElement now = element;
    FormState shown = state;
    if (now != null && shown != null) {
      Sentence words = texts.sentence("form.set", label);
      Edit alone = slot.set(words, now, typed.isEmpty() ? null : typed);
      context.edit(
          slot.name().equals("InstanceID")
              ? InstanceIds.change(words, shown.envelope(), now, typed).orElse(alone)
              : alone);
    }
  }
}
