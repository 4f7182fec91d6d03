package ovation.app.shell;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.keep.UserFolders;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.app.ui.Screen;

/** The editor with one document and its sheets, driven by the ids of their controls. */
final class SheetPage implements AutoCloseable {
  private final Screen screen;
  private final EditorParts parts;

  /**
   * An editor that keeps its things in a folder.
   *
   * @param dialogs what the user chooses when files are asked for
   */
  SheetPage(Screen screen, Texts texts, Dialogs dialogs, Path folder) {
    this.screen = screen;
    parts =
        screen.call(() ->
            new EditorParts(
                texts, screen.look(), screen.fonts(), dialogs, UserFolders.in(folder), path -> {}));
    screen.show(parts.scene());
  }

  /** Copies the sample appliance into a folder. */
  static Path sample(Path folder) throws Exception {
    Path appliance = folder.resolve("harbour.ova");
    try (InputStream sample =
        SheetPage.class.getResourceAsStream("/ovation/app/sample/harbour.ova")) {
      Files.copy(Objects.requireNonNull(sample), appliance);
    }
    return appliance;
  }

  SheetPage open(Path appliance) throws Exception {
    screen.call(() -> {
      parts.editor().open(appliance);
      return appliance;
    });
    await(() -> parts.workspace().currentProperty().get() != null);
    return this;
  }

  /** Runs an action by its id. */
  SheetPage run(String action) {
    screen.call(() -> {
      parts.actions().find(action).orElseThrow().run();
      return action;
    });
    return this;
  }

  SheetPage awaitNode(String selector) throws Exception {
    await(() -> parts.scene().lookup(selector) != null);
    return this;
  }

  void type(String selector, String text) {
    screen.call(() -> {
      ((TextInputControl) node(selector)).setText(text);
      return text;
    });
  }

  /** Presses a button as soon as it can be pressed. */
  void press(String selector) throws Exception {
    await(() -> !button(selector).isDisabled());
    screen.call(() -> {
      button(selector).fire();
      return selector;
    });
  }

  /** Presses the first link that says this, as soon as it is there. */
  void follow(String text) throws Exception {
    await(() -> link(text).isPresent());
    screen.call(() -> {
      link(text).orElseThrow().fire();
      return text;
    });
  }

  private Optional<Hyperlink> link(String text) {
    return parts.scene().getRoot().lookupAll(".hyperlink").stream()
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().equals(text))
        .findFirst();
  }

  /** Ticks the box of a field. */
  void tick(String field) {
    screen.call(() -> {
      ((CheckBox) node(field).lookup(".check-box")).fire();
      return field;
    });
  }

  ButtonBase button(String selector) {
    return (ButtonBase) node(selector);
  }

  Node node(String selector) {
    return Objects.requireNonNull(parts.scene().lookup(selector), selector);
  }

  boolean has(String selector) {
    return parts.scene().lookup(selector) != null;
  }

  DocumentSession session() {
    return Objects.requireNonNull(parts.workspace().currentProperty().get());
  }

  EditorParts parts() {
    return parts;
  }

  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    screen.call(() -> {
      parts.close();
      return parts;
    });
  }
}
