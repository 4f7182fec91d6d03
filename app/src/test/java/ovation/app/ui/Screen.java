package ovation.app.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.look.Appearance;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.look.Snapshots;
import ovation.app.look.SystemLook;
import ovation.app.text.Texts;

/** One window on the headless screen, dressed as the program dresses its own. */
public final class Screen extends FxRobot {
  /** Where pictures for the eye are left. */
  public static final Path PICTURES = Path.of("target", "pictures");

  private static final int PULSES = 2;

  private final Stage stage;
  private final Look look;
  private final Fonts fonts;

  /** Starts the toolkit when needed and takes its first window. */
  public Screen() throws TimeoutException {
    Stage window = FxToolkit.registerPrimaryStage();
    call(() -> {
      window.setScene(new Scene(new Pane()));
      return window;
    });
    stage = window;
    forgetEvents();
    fonts = call(Fonts::ofThisMachine);
    look = call(() -> new Look(SystemLook.fixed(ColorScheme.LIGHT, false), fonts));
  }

  /** TestFX remembers the window's events, and by them what it showed: begins with nothing. */
  public void forgetEvents() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /** The fonts of this machine. */
  public Fonts fonts() {
    return fonts;
  }

  /** The texts in English, whatever the machine speaks. */
  public static Texts english() {
    return Texts.in(Locale.ENGLISH);
  }

  /** The look of the window. */
  public Look look() {
    return look;
  }

  /** The window. */
  public Stage stage() {
    return stage;
  }

  /** Runs on the JavaFX thread and waits until the screen has settled. */
  public <T> T call(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  /** Asks on the JavaFX thread what is there now, and waits for nothing else. */
  public <T> T look(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  /**
   * Waits until the window shows what the keys and clicks before have brought about: what they led
   * to, and what that led to, laid out.
   */
  public void settle() {
    for (int i = 0; i < PULSES; i++) {
      CountDownLatch shown = new CountDownLatch(1);
      Runnable count = shown::countDown;
      Scene scene =
          look(() -> {
            stage.getScene().addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
            return stage.getScene();
          });
      try {
        // A slow machine is late; a window that was closed shows nothing more.
        shown.await(stage.isShowing() ? 60 : 0, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      look(() -> {
        scene.removePostLayoutPulseListener(count);
        return scene;
      });
    }
  }

  /** Shows the node in the window. */
  public void show(Parent root, double width, double height) {
    show(
        call(() -> {
          Scene scene = new Scene(root, width, height);
          look.dress(scene);
          return scene;
        }));
  }

  /** Shows a scene that is already dressed. */
  public void show(Scene scene) {
    call(() -> {
      // The screen off screen is 1000 pixels high: a tall window must begin at its top.
      stage.setX(0);
      stage.setY(0);
      stage.setScene(scene);
      stage.show();
      return scene;
    });
  }

  /** Leaves pictures of the window in {@link #PICTURES}: name-light.png and name-dark.png. */
  public void picture(String name) {
    for (Appearance appearance : new Appearance[] {Appearance.DARK, Appearance.LIGHT}) {
      call(() -> {
        look.appearanceProperty().set(appearance);
        return appearance;
      });
      snapshot(name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Leaves a picture of the window as it is in {@link #PICTURES}: name.png. */
  public void snapshot(String name) {
    call(() -> {
      Snapshots.write(stage.getScene(), 1, PICTURES.resolve(name + ".png"));
      return name;
    });
  }
}
