package ovation.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import ovation.app.keep.UserFolders;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.look.SystemLook;
import ovation.app.outline.NodeKind;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.shell.EditorParts;
import ovation.app.shell.StageDialogs;
import ovation.app.text.Texts;
import ovation.app.ui.Fleet;

/**
 * The editor itself, with a large document, worked by the mouse wheel and the keys of JavaFX's
 * robot, while the frames are counted. The argument is the file that the descriptor becomes; one in
 * order is left beside it. Prints a line for each thing done.
 */
public final class Drive extends Application {
  /** Two problems in each. */
  private static final int SYSTEMS = 5000;

  private static final int FRAMES = 240;
  private static final int KEYS = 40;
  private static final int ROUNDS = 2;

  private final Queue<Runnable> script = new ArrayDeque<>();
  private Robot robot;
  private Stage stage;
  private EditorParts parts;

  /** Called by JavaFX. */
  public Drive() {}

  /** Drives. */
  public static void main(String[] arguments) {
    Application.launch(Drive.class, arguments);
  }

  @Override
  public void start(Stage window) throws IOException {
    stage = window;
    robot = new Robot();
    Path file = Path.of(getParameters().getRaw().getFirst()).toAbsolutePath();
    Files.write(file, Fleet.descriptor(SYSTEMS, true));
    Files.write(file.resolveSibling("in-order.ovf"), Fleet.descriptor(SYSTEMS, false));
    Texts texts = Texts.in(Locale.ENGLISH);
    Fonts fonts = Fonts.ofThisMachine();
    Look look = new Look(SystemLook.fixed(ColorScheme.LIGHT, false), fonts);
    Path kept = Files.createTempDirectory(file.getParent(), "kept");
    parts =
        new EditorParts(
            texts, look, fonts, new StageDialogs(stage, texts), UserFolders.in(kept), path -> {});
    stage.setX(0);
    stage.setY(0);
    stage.setScene(parts.scene());
    stage.show();
    plan(file);
    next();
  }

  private void plan(Path file) {
    script.add(() -> open(file));
    for (int i = 0; i < ROUNDS; i++) {
      boolean last = i == ROUNDS - 1;
      scroll(last, "scroll the outline", NodeKind.APPLIANCE, ".ov-outline");
      keys(last, "select in the outline, key held down", NodeKind.SYSTEM, ".ov-outline");
      scroll(last, "scroll the page of a system's hardware", NodeKind.HARDWARE, ".ov-form-scroll");
      scroll(last, "scroll the page of all systems", NodeKind.SYSTEMS, ".ov-form-scroll");
      scroll(last, "scroll the page of all disks", NodeKind.DISKS, ".ov-form-scroll");
      scroll(last, "scroll the problems", NodeKind.APPLIANCE, ".ov-problems");
      keys(last, "select in the problems, key held down", NodeKind.APPLIANCE, ".ov-problems");
      pages(last);
      typing(last);
      commits(last);
    }
    script.add(this::heap);
    script.add(Platform::exit);
  }

  private void next() {
    Runnable step = script.poll();
    if (step != null) {
      step.run();
    }
  }

  private static void say(boolean aloud, String what, String result) {
    if (aloud) {
      System.out.printf(Locale.ROOT, "%-44s %s%n", what, result);
    }
  }

  // ---- opening ----

  private void open(Path file) {
    long start = System.nanoTime();
    parts.editor().open(file);
    List<Long> frames = new ArrayList<>();
    new AnimationTimer() {
      private long last = start;
      private long shown;
      private int pictures;

      @Override
      public void handle(long ignored) {
        long now = System.nanoTime();
        frames.add(now - last);
        last = now;
        Optional<DocumentSession> session = session();
        if (session.isPresent() && shown == 0 && ++pictures == 3) {
          shown = now;
          say(true, "open: first picture of the document", (now - start) / 1_000_000 + " ms");
        }
        if (shown != 0 && session.orElseThrow().isJudged()) {
          stop();
          say(true, "open: judged", (now - start) / 1_000_000 + " ms");
          say(true, "open: frames", Frames.summary(frames));
          next();
        }
      }
    }.start();
  }

  private Optional<DocumentSession> session() {
    return Optional.ofNullable(parts.workspace().currentProperty().get());
  }

  private DocumentSession document() {
    return session().orElseThrow();
  }

  // ---- scrolling and selecting ----

  private void scroll(boolean aloud, String what, NodeKind kind, String pane) {
    script.add(() -> {
      select(kind);
      calm(() -> {
        point(pane);
        frames(aloud, what, i -> robot.mouseWheel(i < FRAMES * 2 / 3 ? 2 : -2));
      });
    });
  }

  private void keys(boolean aloud, String what, NodeKind kind, String pane) {
    script.add(() -> {
      select(kind);
      calm(() -> {
        Node node = node(pane);
        node.requestFocus();
        frames(aloud, what, i -> press(i % 2 == 0, KeyCode.DOWN));
      });
    });
  }

  private void press(boolean now, KeyCode key) {
    if (now) {
      robot.keyPress(key);
      robot.keyRelease(key);
    }
  }

  /** A click on one part after the other, the heavy ones too, with time to read between them. */
  private void pages(boolean aloud) {
    for (NodeKind kind :
        List.of(
            NodeKind.APPLIANCE,
            NodeKind.RUNS_ON,
            NodeKind.SYSTEMS,
            NodeKind.SYSTEM,
            NodeKind.HARDWARE,
            NodeKind.COLLECTION,
            NodeKind.DISKS,
            NodeKind.NETWORKS,
            NodeKind.FILES,
            NodeKind.LANGUAGES)) {
      script.add(() ->
          frames(
              aloud,
              "go to " + kind,
              60,
              i -> {
                if (i == 2) {
                  select(kind);
                }
              }));
    }
  }

  private void select(NodeKind kind) {
    Optional<OutlineNode> node = document().outlineProperty().get().first(kind);
    node.ifPresent(part -> document().select(part.id()));
  }

  private void frames(boolean aloud, String what, Frames.Step step) {
    frames(aloud, what, FRAMES, step);
  }

  private void frames(boolean aloud, String what, int most, Frames.Step step) {
    Frames[] frames = new Frames[1];
    frames[0] =
        new Frames(
            most,
            step,
            () -> {
              say(aloud, what, frames[0].summary());
              next();
            });
    frames[0].start();
  }

  private void point(String pane) {
    Bounds bounds = node(pane).localToScreen(node(pane).getLayoutBounds());
    robot.mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
  }

  private Node node(String selector) {
    return parts.scene().getRoot().lookup(selector);
  }

  /** Goes on when the last change has been painted and nothing waits any more. */
  private void calm(Runnable then) {
    Frames waiting = new Frames(40, i -> {}, then);
    waiting.start();
  }

  // ---- typing ----

  /** Characters into a field: from the key to the picture that shows it. */
  private void typing(boolean aloud) {
    script.add(() -> {
      select(NodeKind.SYSTEM);
      calm(() -> {
        TextField field = field();
        field.requestFocus();
        field.end();
        List<Long> times = new ArrayList<>();
        answer(
            times,
            i -> {
              int length = field.getLength();
              robot.keyType(i % 2 == 0 ? KeyCode.X : KeyCode.BACK_SPACE);
              return () -> field.getLength() != length;
            },
            KEYS,
            () -> {
              say(aloud, "type a character", Frames.summary(times));
              next();
            });
      });
    });
  }

  /** Enter in a changed field: from the key to the picture of the edited document. */
  private void commits(boolean aloud) {
    script.add(() -> {
      select(NodeKind.SYSTEM);
      calm(() -> {
        TextField field = field();
        field.requestFocus();
        List<Long> times = new ArrayList<>();
        answer(
            times,
            i -> {
              field.setText("Name " + i);
              Object before = document().snapshotProperty().get();
              robot.keyType(KeyCode.ENTER);
              return () -> document().snapshotProperty().get() != before;
            },
            KEYS,
            () -> {
              say(aloud, "edit by Enter", Frames.summary(times));
              next();
            });
      });
    });
  }

  private TextField field() {
    return (TextField) node(".ov-form .text-field");
  }

  private interface Question {
    BooleanSupplier ask(int number);
  }

  /** Asks again and again; each answer counts from the question to the pulse after its picture. */
  private void answer(List<Long> times, Question question, int most, Runnable end) {
    new AnimationTimer() {
      private BooleanSupplier open = () -> true;
      private long asked;
      private int pictures;
      private int rest;

      @Override
      public void handle(long ignored) {
        long now = System.nanoTime();
        if (asked == 0) {
          if (times.size() == most) {
            stop();
            end.run();
          } else if (++rest > 6) {
            asked = now;
            pictures = 0;
            open = question.ask(times.size());
          }
        } else if (open.getAsBoolean() && ++pictures == 2) {
          times.add(now - asked);
          asked = 0;
          rest = 0;
        }
      }
    }.start();
  }

  // ---- memory ----

  private void heap() {
    Runtime machine = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    long used = machine.totalMemory() - machine.freeMemory();
    say(
        true,
        "heap after collection",
        (used >> 20) + " MiB, reserved " + (machine.totalMemory() >> 20) + " MiB");
    next();
  }
}
