package ovation.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.testfx.util.WaitForAsyncUtils;
import ovation.app.keep.UserFolders;
import ovation.app.session.DocumentSession;
import ovation.app.shell.EditorParts;
import ovation.app.text.Texts;

/** The whole editor in the window, with a user and folders of its own. */
public final class EditorPage implements AutoCloseable {
  private static final int PATIENCE = 60;

  private final Screen screen;
  private final User user = new User();
  private final EditorParts parts;

  /**
   * Shows an editor.
   *
   * @param folder where it keeps what it keeps
   */
  public EditorPage(Screen screen, Texts texts, Path folder) {
    this.screen = screen;
    parts =
        screen.call(() ->
            new EditorParts(
                texts, screen.look(), screen.fonts(), user, UserFolders.in(folder), path -> {}));
    screen.show(parts.scene());
  }

  /** Shows an editor in English. */
  public EditorPage(Screen screen, Path folder) {
    this(screen, Screen.english(), folder);
  }

  /** Copies the sample appliance into a folder. */
  public static Path sample(Path folder) throws IOException {
    Path appliance = folder.resolve("harbour.ova");
    try (InputStream sample =
        EditorPage.class.getResourceAsStream("/ovation/app/sample/harbour.ova")) {
      Files.copy(Objects.requireNonNull(sample), appliance);
    }
    return appliance;
  }

  /** Who answers the dialogs of the system. */
  public User user() {
    return user;
  }

  /** The parts of the editor. */
  public EditorParts parts() {
    return parts;
  }

  /** Opens a package and waits until it is in front. */
  public DocumentSession open(Path file) throws TimeoutException {
    screen.call(() -> {
      parts.editor().open(file);
      return file;
    });
    await(() -> {
      DocumentSession now = parts.workspace().currentProperty().get();
      return now != null && now.source().location().equals(file.toAbsolutePath().normalize());
    });
    return session();
  }

  /** The document in front. */
  public DocumentSession session() {
    return Objects.requireNonNull(parts.workspace().currentProperty().get());
  }

  /** Does an action. */
  public EditorPage run(String action) {
    screen.call(() -> {
      parts.actions().find(action).orElseThrow().run();
      return action;
    });
    return this;
  }

  /** Waits until there is such a node. */
  public EditorPage awaitNode(String selector) throws TimeoutException {
    return await(() -> parts.scene().lookup(selector) != null);
  }

  /** Replaces what stands in a text field. */
  public void type(String selector, String text) {
    screen.call(() -> {
      ((TextInputControl) node(selector)).setText(text);
      return text;
    });
  }

  /** Presses a button as soon as it is there and can be pressed. */
  public void press(String selector) throws TimeoutException {
    await(() -> parts.scene().lookup(selector) instanceof ButtonBase there && !there.isDisabled());
    screen.call(() -> {
      button(selector).fire();
      return selector;
    });
  }

  /** Presses the first link that says this, as soon as it is there. */
  public void follow(String text) throws TimeoutException {
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
  public void tick(String field) {
    screen.call(() -> {
      ((CheckBox) node(field).lookup(".check-box")).fire();
      return field;
    });
  }

  /** A button that is there. */
  public ButtonBase button(String selector) {
    return (ButtonBase) node(selector);
  }

  /** A node that is there. */
  public Node node(String selector) {
    return Objects.requireNonNull(parts.scene().lookup(selector), selector);
  }

  /** Whether there is such a node. */
  public boolean has(String selector) {
    return parts.scene().lookup(selector) != null;
  }

  /** All that the window says, a line for each label. */
  public String says() {
    return parts.scene().getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining("\n"));
  }

  /** Waits until something has come about; asked on the JavaFX thread. */
  public EditorPage await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> screen.call(condition));
    return this;
  }

  @Override
  public void close() {
    screen.call(() -> {
      parts.close();
      return parts;
    });
  }
}
