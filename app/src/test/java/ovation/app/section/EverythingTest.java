package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
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
import ovation.app.ui.Fields;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/**
 * Every element and every attribute of the standard can be seen and edited: for each there is a
 * field in the form of the part that it belongs to; what is typed there stands in the bytes at that
 * very place, and undo gives the bytes of before.
 */
class EverythingTest {
  @TempDir private Path folder;
  private final Screen screen;
  private final List<String> complaints = new ArrayList<>();

  EverythingTest() throws Exception {
    screen = new Screen();
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
      List<String> wrong = new ArrayList<>();
      byPart.forEach((part, values) ->
          screen.call(() -> {
            edit(session, context, part, values, wrong);
            return part;
          }));
      assertEquals(List.of(), wrong);
      assertEquals(List.of(), complaints);
      assertTrue(all.values().size() > 400, "Only " + all.values().size() + " values were tried");
      assertTrue(byPart.size() > 25, "Only " + byPart.size() + " forms were opened");
    }
  }

  private static void edit(
      DocumentSession session,
      FormContext context,
      NodeId part,
      List<Map.Entry<String, Value>> values,
      List<String> wrong) {
    Form form = Forms.create(context, part);
    for (TitledPane fold : Fields.below(form.node(), TitledPane.class)) {
      if (fold.getStyleClass().contains("ov-everything")) {
        fold.setExpanded(true);
      }
    }
    form.show(state(session));
    String before = session.snapshotProperty().get().text();
    for (Map.Entry<String, Value> entry : values) {
      Value value = entry.getValue();
      form.reveal(value.element());
      FieldModel<String> field = fieldOf(form.node(), value.text());
      if (field == null) {
        wrong.add(entry.getKey() + " has no field in " + part.kind());
        continue;
      }
      String typed = "9" + value.text();
      boolean taken = field.commit(typed);
      String after = session.snapshotProperty().get().text();
      if (!taken || !after.equals(before.replace(value.text(), typed))) {
        wrong.add(entry.getKey() + " is not written where it stands");
      }
      form.show(state(session));
      if (fieldOf(form.node(), typed) == null) {
        wrong.add(entry.getKey() + " does not show what was typed");
      }
      session.undo();
      form.show(state(session));
      if (!session.snapshotProperty().get().text().equals(before)) {
        wrong.add(entry.getKey() + " is not as before after undo");
      }
    }
  }

  private static FormState state(DocumentSession session) {
    return new FormState(session.snapshotProperty().get(), session.document().saved());
  }

  /** The last field below a node that shows a value: those of the form itself come first. */
  @SuppressWarnings("unchecked")
  private static @Nullable FieldModel<String> fieldOf(Node node, String value) {
    FieldModel<String> found = null;
    for (FieldModel<?> field : Fields.of(node)) {
      if (field.value() instanceof String text && text.equals(value)) {
        found = (FieldModel<String>) field;
      }
    }
    return found;
  }
}
