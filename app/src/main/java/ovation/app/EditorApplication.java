package ovation.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import ovation.app.instance.RunningEditor;
import ovation.app.keep.UserFolders;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.look.SystemLook;
import ovation.app.settings.Language;
import ovation.app.settings.Settings;
import ovation.app.shell.Desk;
import ovation.app.shell.Desktop;
import ovation.app.shell.EditorParts;
import ovation.app.shell.StageDialogs;
import ovation.app.text.Texts;
import ovation.app.tour.Tour;
import ovation.icons.Mark;

/**
 * The editor as a JavaFX application. Parameters: {@code --file} names what to open at once, {@code
 * --tour-output} the folder for pictures when there is no display.
 */
public final class EditorApplication extends Application {
  private static final Duration LOOK = Duration.seconds(2);
  private static final double GRIP = 24;

  /** JavaFX makes the application object and does not hand it out. */
  private static volatile int status;

  private static volatile @Nullable RunningEditor running;

  private @Nullable EditorParts parts;

  /** Called by JavaFX. */
  public EditorApplication() {}

  @Override
  public void start(Stage stage) {
    UserFolders folders = folders();
    Texts texts = Texts.in(language(folders));
    Fonts fonts = Fonts.ofThisMachine();
    Look look = new Look(SystemLook.of(Platform.getPreferences()), fonts);
    EditorParts made =
        new EditorParts(texts, look, fonts, new StageDialogs(stage, texts), folders, desktop());
    parts = made;
    stage.setScene(made.scene());
    stage.setTitle(texts.of("app.name"));
    stage.getIcons().setAll(Mark.images());
    made.workspace()
        .currentProperty()
        .flatMap(session -> session.nameProperty())
        .map(name -> texts.of("app.title", name))
        .orElse(texts.of("app.name"))
        .subscribe(stage::setTitle);
    stage.setOnCloseRequest(event -> {
      made.desk().keep(window(stage));
      if (!made.editor().closeAll()) {
        event.consume();
      }
    });
    if (offScreen()) {
      // JavaFX's screen in memory is 1000 pixels high.
      stage.setX(0);
      stage.setY(0);
    }
    made.desk().window().filter(kept -> !offScreen()).ifPresent(kept -> place(stage, kept));
    // The document is read while the window is made.
    open(made, getParameters().getNamed());
    stage.show();
    if (offScreen()) {
      new Tour(made, tourFolder(), System.out, this::end).begin();
    } else {
      fit(stage);
      attend(stage, made);
    }
  }

  /** What concerns an editor at work: other launches, other programs, unsaved work. */
  private static void attend(Stage stage, EditorParts made) {
    made.desk().putBack();
    made.recoveries().offer();
    Timeline watch = new Timeline(new KeyFrame(LOOK, event -> made.outside().look()));
    watch.setCycleCount(Animation.INDEFINITE);
    watch.play();
    stage
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            made.outside().look();
          }
        });
    RunningEditor editor = running;
    if (editor != null) {
      editor.onLaunch(files ->
          Platform.runLater(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            files.forEach(made.editor()::open);
          }));
    }
  }

  private static Desk.Window window(Stage stage) {
    Rectangle2D bounds =
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    return new Desk.Window(bounds, stage.isMaximized());
  }

  /** Where the window was, if a screen is still there; a part of it must be seen. */
  private static void place(Stage stage, Desk.Window kept) {
    Rectangle2D bounds = kept.bounds();
    boolean seen =
        Screen.getScreens().stream()
            .map(Screen::getVisualBounds)
            .anyMatch(room ->
                room.contains(bounds.getMinX() + GRIP, bounds.getMinY() + GRIP)
                    && room.contains(bounds.getMaxX() - GRIP, bounds.getMinY() + GRIP));
    if (seen) {
      stage.setX(bounds.getMinX());
      stage.setY(bounds.getMinY());
      stage.setWidth(bounds.getWidth());
      stage.setHeight(bounds.getHeight());
    }
    stage.setMaximized(kept.maximized());
  }

  private void open(EditorParts made, Map<String, String> parameters) {
    String file = parameters.getOrDefault("file", "");
    if (!file.isEmpty()) {
      made.editor().open(Path.of(file));
    } else if (offScreen()) {
      made.samples().open();
    }
  }

  private static Locale language(UserFolders folders) {
    try (Settings settings = Settings.in(folders)) {
      return settings.of(Language.SETTING).get().locale(Locale.getDefault());
    }
  }

  /** Where things are kept; the tour keeps its own. */
  private UserFolders folders() {
    return offScreen() ? UserFolders.in(tourFolder()) : UserFolders.ofThisUser();
  }

  private Path tourFolder() {
    return Path.of(getParameters().getNamed().getOrDefault("tour-output", "tour"));
  }

  private static boolean offScreen() {
    return "Headless".equals(System.getProperty("glass.platform"));
  }

  /** A window that the screen has no room for fills the screen. */
  private static void fit(Stage stage) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    if (stage.getWidth() > room.getWidth() || stage.getHeight() > room.getHeight()) {
      stage.setMaximized(true);
    }
  }

  private void end(int newStatus) {
    status = newStatus;
    Platform.exit();
  }

  /** Says as what the next application runs; null if other launches cannot find it. */
  static void runAs(@Nullable RunningEditor editor) {
    running = editor;
  }

  /** The exit status of the last run: 1 if the tour has failed. */
  static int status() {
    return status;
  }

  private Desktop desktop() {
    return new Desktop() {
      @Override
      public void showInFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        open(folder == null ? file : folder);
      }

      @Override
      public void open(Path file) {
        getHostServices().showDocument(file.toUri().toString());
      }
    };
  }

  @Override
  public void stop() {
    if (parts != null) {
      parts.close();
    }
    RunningEditor editor = running;
    if (editor != null) {
      editor.close();
    }
  }
}
