package ovation.app.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.look.Appearance;
import ovation.app.look.Snapshots;
import ovation.app.shell.Dialogs;
import ovation.app.shell.StageDialogs;
import ovation.app.text.Texts;
import ovation.app.ui.Screen;

/** A window over the editor's has its look and its scale, and stands on the screen. */
class DialogWindowTest {
  private static final String NAME = "Virtuelle Telefonanlage für drei Standorte.ova";

  private final Screen screen;

  DialogWindowTest() throws Exception {
    screen = new Screen();
    screen.show(new Pane(), 800, 600);
  }

  @AfterEach
  void stop() {
    set(100, Appearance.LIGHT);
  }

  private void set(int percent, Appearance appearance) {
    screen.call(() -> {
      screen.look().scaleProperty().set(percent);
      screen.look().appearanceProperty().set(appearance);
      return appearance;
    });
  }

  /** What can be seen of the question while it is open. */
  private record Seen(
      Rectangle2D window, double text, List<String> sheets, List<String> cut, double contrast) {}

  private Seen ask(String picture, Dialogs.Unsaved answer) throws Exception {
    CompletableFuture<Dialogs.Unsaved> answered = new CompletableFuture<>();
    StageDialogs dialogs = new StageDialogs(screen.stage(), Texts.in(Locale.GERMAN));
    Platform.runLater(() -> answered.complete(dialogs.askAboutUnsaved(NAME)));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> screen.call(this::isOver));
    Seen seen = screen.call(() -> look(picture));
    screen.call(() -> {
      buttons().get(List.of(Dialogs.Unsaved.values()).indexOf(answer)).fire();
      return answer;
    });
    assertEquals(answer, answered.get(20, TimeUnit.SECONDS));
    return seen;
  }

  private boolean isOver() {
    return windowsOver().findFirst().isPresent();
  }

  private Stage over() {
    return windowsOver().findFirst().orElseThrow();
  }

  private Stream<Stage> windowsOver() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing() && window != screen.stage())
        .map(Stage.class::cast);
  }

  /** In the order of the answers. */
  private List<Button> buttons() {
    Set<Node> all = over().getScene().getRoot().lookupAll(".button");
    return List.of("Speichern", "Verwerfen", "Abbrechen").stream()
        .map(text ->
            all.stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow())
        .toList();
  }

  private Seen look(String picture) throws Exception {
    Stage stage = over();
    Scene scene = stage.getScene();
    Snapshots.write(scene, 1, Screen.PICTURES.resolve("dialog-" + picture + ".png"));
    List<Text> texts = VisibleTexts.of(scene.getRoot());
    List<String> cut = new ArrayList<>();
    double contrast = 21;
    for (Text text : texts) {
      Bounds place = text.localToScene(text.getLayoutBounds());
      boolean inside =
          place.getMinX() >= 0
              && place.getMinY() >= 0
              && place.getMaxX() <= scene.getWidth()
              && place.getMaxY() <= scene.getHeight();
      if (!inside || text.getText().contains("…") || text.getText().contains("...")) {
        cut.add(text.getText());
      }
      if (text.getFill() instanceof Color fill) {
        contrast = Math.min(contrast, Contrast.of(text, fill));
      }
    }
    Text first = texts.getFirst();
    return new Seen(
        new Rectangle2D(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight()),
        first.localToScene(first.getLayoutBounds()).getHeight(),
        List.copyOf(scene.getStylesheets()),
        cut,
        contrast);
  }

  @Test
  void theQuestionIsAsLargeAsTheWindowSaysAndInItsMiddle() throws Exception {
    Seen usual = ask("100-light", Dialogs.Unsaved.CANCEL);
    set(200, Appearance.DARK);
    Seen twice = ask("200-dark", Dialogs.Unsaved.DISCARD);
    assertEquals(2 * usual.text(), twice.text(), 1);
    assertEquals(2 * usual.window().getWidth(), twice.window().getWidth(), 8);
    assertEquals(2 * usual.window().getHeight(), twice.window().getHeight(), 8);
    assertEquals(
        screen.stage().getX() + screen.stage().getWidth() / 2,
        usual.window().getMinX() + usual.window().getWidth() / 2,
        4);
    assertEquals(List.of(), usual.cut());
    assertEquals(List.of(), twice.cut());
  }

  @Test
  void theQuestionHasTheLookOfTheWindow() throws Exception {
    for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST)) {
      set(150, appearance);
      Seen seen = ask("150-" + appearance, Dialogs.Unsaved.SAVE);
      assertEquals(screen.stage().getScene().getStylesheets(), seen.sheets());
      assertTrue(seen.contrast() >= 4.5, () -> appearance + ": " + seen);
    }
  }

  @Test
  void theQuestionStaysOnTheScreen() throws Exception {
    set(300, Appearance.LIGHT);
    Seen seen = ask("300", Dialogs.Unsaved.CANCEL);
    Rectangle2D bounds = javafx.stage.Screen.getPrimary().getVisualBounds();
    assertTrue(bounds.contains(seen.window()), () -> seen + " on " + bounds);
    assertEquals(List.of(), seen.cut());
  }
}
