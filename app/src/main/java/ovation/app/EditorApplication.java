package ovation.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ovation.app.keep.UserFolders;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.look.SystemLook;
import ovation.app.settings.Language;
import ovation.app.settings.Settings;
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
  /** JavaFX makes the application object and does not hand it out. */
  private static volatile int status;

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
        new EditorParts(
            texts, look, fonts, new StageDialogs(stage, texts), folders, this::showInFolder);
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
      if (!made.editor().closeAll()) {
        event.consume();
      }
    });
    if (offScreen()) {
      // JavaFX's screen in memory is 1000 pixels high.
      stage.setX(0);
      stage.setY(0);
    }
    stage.show();
    if (!offScreen()) {
      fit(stage);
    }
    open(made, getParameters().getNamed());
  }

  private void open(EditorParts made, Map<String, String> parameters) {
    String file = parameters.getOrDefault("file", "");
    boolean tour = offScreen();
    if (!file.isEmpty()) {
      made.editor().open(Path.of(file));
    } else if (tour) {
      made.samples().open();
    }
    if (tour) {
      new Tour(made, tourFolder(), System.out, this::end).begin();
    }
  }

  private static Locale language(UserFolders folders) {
    try (Settings settings = Settings.in(folders)) {
      return settings.of(Language.SETTING).get().locale(Locale.getDefault());
    }
  }

  /** Where things are kept; the tour keeps its own. */
  private UserFolders folders() {
    return offScreen()
        ? UserFolders.in(tourFolder())
        : UserFolders.of(
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));
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

  /** The exit status of the last run: 1 if the tour has failed. */
  static int status() {
    return status;
  }

  private void showInFolder(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    getHostServices().showDocument((folder == null ? path : folder).toUri().toString());
  }

  @Override
  public void stop() {
    if (parts != null) {
      parts.close();
    }
  }
}
