package ovation.app;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
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
import ovation.app.attention.Notifier;
import ovation.app.attention.NotifySend;
import ovation.app.instance.RunningEditor;
import ovation.app.keep.UserFolders;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.look.SystemLook;
import ovation.app.session.HeadStart;
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
 * --tour-output} the folder for pictures when there is no display, {@code --tour-languages} the
 * languages to take them in, such as "en,de".
 */
public final class EditorApplication extends Application {
  private static final Duration LOOK = Duration.seconds(2);
  private static final double GRIP = 24;

  /** JavaFX makes the application object and does not hand it out. */
  private static volatile int status;

  private static volatile @Nullable RunningEditor running;

  private static volatile @Nullable HeadStart start;

  private @Nullable EditorParts parts;

  /** Called by JavaFX. */
  public EditorApplication() {}

  @Override
  public void start(Stage stage) {
    stage.getIcons().setAll(Mark.images());
    if (offScreen()) {
      // JavaFX's screen in memory is 1000 pixels high.
      stage.setX(0);
      stage.setY(0);
      tour(stage, languages().iterator());
      return;
    }
    UserFolders folders = UserFolders.ofThisUser();
    EditorParts made = show(stage, folders, Texts.in(language(folders)));
    stage.setOnCloseRequest(event -> {
      made.desk().keep(window(stage));
      if (!made.editor().closeAll()) {
        event.consume();
      }
    });
    made.desk().window().ifPresent(kept -> place(stage, kept));
    HeadStart first = start;
    if (first != null) {
      made.open(first);
    }
    stage.show();
    fit(stage);
    attend(stage, made);
  }

  /** Makes the editor and puts it into the window. */
  private EditorParts show(Stage stage, UserFolders folders, Texts texts) {
    Fonts fonts = Fonts.ofThisMachine();
    Look look = new Look(SystemLook.of(Platform.getPreferences()), fonts);
    EditorParts made =
        new EditorParts(texts, look, fonts, new StageDialogs(stage, texts), folders, desktop());
    parts = made;
    stage.setScene(made.scene());
    made.attention()
        .watch(
            stage.focusedProperty(),
            made.workspace()
                .currentProperty()
                .flatMap(session -> session.nameProperty())
                .map(name -> texts.of("app.title", name))
                .orElse(texts.of("app.name")),
            stage::setTitle);
    return made;
  }

  /** Does the tour in one language after the other, each in an editor and a folder of its own. */
  private void tour(Stage stage, Iterator<Locale> languages) {
    Texts texts = Texts.in(languages.next());
    Path folder = tourFolder().resolve(texts.locale().getLanguage());
    EditorParts made = show(stage, UserFolders.in(folder), texts);
    String file = file();
    if (file.isEmpty()) {
      made.samples().open();
    } else {
      made.editor().open(Path.of(file));
    }
    stage.show();
    IntConsumer next =
        result -> {
          if (result != 0 || !languages.hasNext()) {
            end(result);
          } else {
            made.close();
            tour(stage, languages);
          }
        };
    new Tour(made, folder, System.out, next).begin();
  }

  private String file() {
    return getParameters().getNamed().getOrDefault("file", "");
  }

  /** The languages of the tour; the system's if none is told. */
  private List<Locale> languages() {
    String told = getParameters().getNamed().getOrDefault("tour-languages", "");
    return told.isEmpty()
        ? List.of(Locale.getDefault())
        : Stream.of(told.split(",")).map(Locale::of).toList();
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

  private static Locale language(UserFolders folders) {
    try (Settings settings = Settings.in(folders)) {
      return settings.of(Language.SETTING).get().locale(Locale.getDefault());
    }
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

  /** Says what to show first; it is being read already. */
  static void showFirst(HeadStart opening) {
    start = opening;
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
      public Optional<Notifier> notifier() {
        String path = System.getenv("PATH");
        return NotifySend.find(System.getProperty("os.name"), path == null ? "" : path);
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
