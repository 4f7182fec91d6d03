package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.field.FieldModel;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Forms;
import ovation.app.outline.NodeId;
import ovation.app.section.Everything.Value;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.ui.Fields;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.app.value.Words;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/**
 * Every element and every attribute of the standard can be seen and edited: for each there is a
 * field in the form of the part that it belongs to; what is typed there stands in the bytes at that
 * very place, and undo gives the bytes of before. All but a few have a field of their own, with a
 * name, a meaning and the values that fit; those few are reached element by element.
 */
class EverythingTest {
  /** How many values the standard has, each where it can stand. */
  private static final int VALUES = 614;

  /** Those that are edited element by element only. */
  private static final Set<String> TREE_ONLY = Set.of();

  @TempDir private Path folder;
  private final Screen screen;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> treeOnly = new TreeSet<>();

  EverythingTest() throws Exception {
    screen = new Screen();
  }

  @Test
  void hasANameAndAMeaning() {
    Set<String> nameless = new TreeSet<>();
    for (Locale language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      Words words = new Words(texts);
      for (String path : new Everything().values().keySet()) {
        String[] parts = path.split("/", -1);
        String name = parts[parts.length - 1].replace("@", "");
        String shape = parts[parts.length - 2];
        if (texts.find("value." + name).isEmpty() || words.help(shape, name).isEmpty()) {
          nameless.add(language + " " + shape + "/" + name);
        }
      }
    }
    assertEquals(Set.of(), nameless);
  }

  @Test
  void hasAFieldAndCanBeEdited() throws Exception {
    Everything all = new Everything();
    Path file = folder.resolve("everything.ovf");
    Files.write(file, all.bytes());
    Snapshot start = all.snapshot();
    try (DocumentSession session =
        screen.call(() -> new DocumentSession(OvfPackage.open(file), start, Screen.english()))) {
      FormContext context =
          new FormContext(
              session, key -> {}, NoFiles.around(Background.ofThreads(), complaints::add));
      Map<NodeId, List<Map.Entry<String, Value>>> byPart = new LinkedHashMap<>();
      for (Map.Entry<String, Value> entry : all.values().entrySet()) {
        NodeId part = session.nodeOf(entry.getValue().element()).orElseThrow().id();
        byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(entry);
      }
      byPart.forEach((part, values) ->
          screen.call(() -> {
            edit(session, context, part, values);
            return part;
          }));
      assertEquals(List.of(), wrong);
      assertEquals(List.of(), complaints);
      assertEquals(TREE_ONLY, treeOnly);
      assertEquals(VALUES, all.values().size());
      assertTrue(byPart.size() > 25, "Only " + byPart.size() + " forms were opened");
    }
  }

  private void edit(
      DocumentSession session,
      FormContext context,
      NodeId part,
      List<Map.Entry<String, Value>> values) {
    Form form = Forms.create(context, part);
    form.show(state(session));
    List<Map.Entry<String, Value>> others = new ArrayList<>();
    for (Map.Entry<String, Value> entry : values) {
      if (!isEdited(session, form, entry.getValue())) {
        others.add(entry);
      }
    }
    if (!others.isEmpty()) {
      expand(form, "ov-everything");
    }
    for (Map.Entry<String, Value> entry : others) {
      treeOnly.add(entry.getKey());
      if (!isEdited(session, form, entry.getValue())) {
        wrong.add(entry.getKey() + " has no field in " + part.kind());
      }
    }
  }

  /** Whether a field of the form shows the value, writes another one there, and shows that. */
  private boolean isEdited(DocumentSession session, Form form, Value value) {
    Snapshot before = session.snapshotProperty().get();
    reveal(form, value);
    for (FieldModel<?> field : Fields.of(form.node())) {
      if (isEditedBy(session, form, field, value)) {
        return true;
      }
      assertEquals(before.text(), session.snapshotProperty().get().text());
    }
    return false;
  }

  private static void reveal(Form form, Value value) {
    form.reveal(value.element());
    expand(form, "ov-more");
    form.reveal(value.element());
  }

  private static void expand(Form form, String style) {
    for (TitledPane fold : Fields.below(form.node(), TitledPane.class)) {
      if (fold.getStyleClass().contains(style)) {
        fold.setExpanded(true);
      }
    }
  }

  private boolean isEditedBy(DocumentSession session, Form form, FieldModel<?> field, Value value) {
    Snapshot before = session.snapshotProperty().get();
    Set<String> right = new TreeSet<>();
    String shown;
    if (value.text().equals(field.value())) {
      shown = value.typed();
      right.add(value.typedInto(before));
      // Who is referred to takes those who refer along.
      right.add(before.text().replaceAll("\\b" + value.text() + "\\b", value.typed()));
      commit(field, value.typed());
    } else if (field.value() instanceof Boolean yes
        && field.rawProperty().get().contains("\"" + value.text() + "\"")) {
      shown = Boolean.toString(!yes);
      right.add(
          new Value(value.element(), value.attribute(), value.text(), shown).typedInto(before));
      commit(field, !yes);
    } else {
      return false;
    }
    if (session.snapshotProperty().get() == before) {
      return false;
    }
    boolean written = right.contains(session.snapshotProperty().get().text());
    form.show(state(session));
    reveal(form, value);
    boolean seen =
        Fields.of(form.node()).stream().anyMatch(f -> shown.equals(String.valueOf(f.value())));
    session.undo();
    form.show(state(session));
    reveal(form, value);
    return written && seen;
  }

  @SuppressWarnings("unchecked")
  private static <T> void commit(FieldModel<?> field, T typed) {
    ((FieldModel<T>) field).commit(typed);
  }

  private static FormState state(DocumentSession session) {
    return new FormState(session.snapshotProperty().get(), session.document().saved());
  }
}
