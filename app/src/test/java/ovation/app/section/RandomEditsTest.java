package ovation.app.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.app.field.FieldModel;
import ovation.app.form.Form;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Forms;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.ui.Fields;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.app.ui.Shop;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/**
 * Whatever is done in the forms, in whatever order: undone to the start, the bytes are those of the
 * file. {@code -Ddeep=true} makes 1,000 edits from each of 200 seeds, from {@code -Ddeep.first} on;
 * a glance at it is always taken.
 */
class RandomEditsTest {
  private static final boolean DEEP = Boolean.getBoolean("deep");
  private static final int FIRST = Integer.getInteger("deep.first", 0);
  private static final int SEEDS = DEEP ? 200 : 3;
  private static final int EDITS = DEEP ? 1000 : 120;
  private static final int EDITS_IN_A_FORM = 12;

  /** Forms whose buttons ask nobody for files. */
  private static final Set<NodeKind> PRESSED =
      EnumSet.of(
          NodeKind.STARTUP,
          NodeKind.SYSTEMS,
          NodeKind.COLLECTION,
          NodeKind.SYSTEM,
          NodeKind.OPTIONS,
          NodeKind.RESOURCES,
          NodeKind.SHARED_DISKS,
          NodeKind.PLACEMENT_GROUP,
          NodeKind.PLACEMENT,
          NodeKind.SCALE_OUT,
          NodeKind.BOOT,
          NodeKind.ENVIRONMENT_FILES,
          NodeKind.ENCRYPTION,
          NodeKind.PORT_PROFILES,
          NodeKind.INSTALL,
          NodeKind.OPERATING_SYSTEM,
          NodeKind.SECTION,
          NodeKind.UNKNOWN);

  private static final List<String> WORDS =
      List.of(
          "",
          "1",
          "7",
          "65536",
          "-1",
          "true",
          "web",
          "large",
          "small",
          "Front",
          "ü <&> \" '",
          "two\nlines",
          "${key}",
          "byte * 2^30",
          "%s {0}",
          "powerOff",
          "near");

  @TempDir private Path folder;

  RandomEditsTest() throws Exception {
    new Screen();
  }

  static Stream<Integer> seeds() {
    return IntStream.range(FIRST, SEEDS).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areUndoneToTheByte(int seed) throws Exception {
    Path file = folder.resolve("shop.ovf");
    Files.write(file, Shop.descriptor());
    FutureTask<Integer> work = new FutureTask<>(() -> run(file, seed));
    Platform.runLater(work);
    assertTrue(work.get() >= EDITS);
  }

  /** Makes edits, undoes them all, does them again, undoes them again; hands back how many. */
  private static int run(Path file, int seed) throws Exception {
    Random random = new Random(seed);
    try (DocumentSession session =
        new DocumentSession(
            OvfPackage.open(file), Snapshot.of(Shop.descriptor()), Screen.english())) {
      FormContext context =
          new FormContext(
              session, key -> {}, NoFiles.around(Background.ofThreads(), message -> {}));
      int made = 0;
      while (made < EDITS) {
        OutlineNode part = pick(random, parts(session.outlineProperty().get().roots()));
        Form form = Forms.create(context, part.id());
        for (int i = 0; i < EDITS_IN_A_FORM && made < EDITS; i++) {
          if (session.outlineProperty().get().find(part.id()).isEmpty()) {
            break;
          }
          Snapshot before = session.snapshotProperty().get();
          form.show(new FormState(before, session.document().saved()));
          act(random, form, PRESSED.contains(part.id().kind()));
          made += session.snapshotProperty().get() == before ? 0 : 1;
        }
      }
      String last = session.snapshotProperty().get().text();
      int undone = undo(session);
      assertEquals(text(Shop.descriptor()), session.snapshotProperty().get().text());
      for (int i = 0; i < undone; i++) {
        session.redo();
      }
      assertEquals(last, session.snapshotProperty().get().text());
      undo(session);
      assertEquals(text(Shop.descriptor()), session.snapshotProperty().get().text());
      assertEquals(text(Shop.descriptor()), text(session.snapshotProperty().get().bytes()));
      return undone;
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int undo(DocumentSession session) {
    int undone = 0;
    while (!session.undoLabelProperty().get().isEmpty()) {
      session.undo();
      undone++;
    }
    return undone;
  }

  private static List<OutlineNode> parts(List<OutlineNode> nodes) {
    List<OutlineNode> all = new ArrayList<>();
    for (OutlineNode node : nodes) {
      all.add(node);
      all.addAll(parts(node.children()));
    }
    return all;
  }

  private static <T> T pick(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Opens a line, then types into a field or presses a button. */
  private static void act(Random random, Form form, boolean press) {
    List<Node> lines =
        Fields.below(form.node(), Node.class).stream()
            .filter(node -> node.getStyleClass().contains("ov-row"))
            .toList();
    if (!lines.isEmpty() && random.nextInt(3) == 0) {
      pick(random, lines).executeAccessibleAction(AccessibleAction.FIRE);
    }
    if (random.nextInt(8) == 0) {
      Fields.below(form.node(), TitledPane.class).forEach(pane -> pane.setExpanded(true));
    }
    if (press && random.nextInt(4) == 0) {
      press(random, form.node());
    } else {
      type(random, form.node());
    }
  }

  @SuppressWarnings("unchecked")
  private static void type(Random random, Node node) {
    List<FieldModel<?>> fields =
        Fields.of(node).stream().filter(field -> field.enabledProperty().get()).toList();
    if (fields.isEmpty()) {
      return;
    }
    FieldModel<?> field = pick(random, fields);
    if (field.value() instanceof Boolean on) {
      ((FieldModel<Boolean>) field).commit(!on);
    } else if (field.value() instanceof String) {
      ((FieldModel<String>) field)
          .commit(
              random.nextBoolean()
                  ? pick(random, WORDS)
                  : Integer.toString(random.nextInt(100_000)));
    }
  }

  private static void press(Random random, Node node) {
    List<Runnable> actions = new ArrayList<>();
    for (Button button : Fields.below(node, Button.class)) {
      boolean edits = button.getStyleClass().contains("flat");
      if (edits && !button.isDisabled() && button.isVisible()) {
        actions.add(button::fire);
      }
    }
    for (MenuButton menu : Fields.below(node, MenuButton.class)) {
      for (MenuItem item : menu.getItems()) {
        if (!item.isDisable() && !menu.isDisabled()) {
          actions.add(item::fire);
        }
      }
    }
    if (!actions.isEmpty()) {
      pick(random, actions).run();
    }
  }
}
