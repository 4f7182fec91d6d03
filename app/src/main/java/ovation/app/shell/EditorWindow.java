package ovation.app.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.job.JobsPanel;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;

/** The window's content: header, the document in front or the start screen, status bar. */
final class EditorWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Views views;
  private final Workspace workspace;
  private final StartScreen start;
  private final BorderPane frame = new BorderPane();
  private final Scene scene;
  private @Nullable Node waiting;

  EditorWindow(
      Workspace workspace,
      HeaderBar header,
      Notices notices,
      ReviewStrip review,
      StartScreen start,
      Views views,
      StatusBar status,
      JobsPanel jobs,
      Sheets sheets,
      ActionRegistry actions,
      Drops drops,
      Node announcer) {
    this.views = views;
    this.workspace = workspace;
    this.start = start;
    frame.setTop(new VBox(header.node(), notices.node(), review.node()));
    // Never wider than the window, or the sheets and the header would stick out of it.
    frame.setMinSize(0, 0);
    frame.setBottom(new VBox(jobs.node(), status.node()));
    StackPane root = new StackPane(frame, sheets.node(), announcer);
    StackPane.setAlignment(announcer, Pos.BOTTOM_RIGHT);
    root.getStyleClass().add("ov-window");
    scene = new Scene(root, WIDTH, HEIGHT);
    actions.installShortcuts(scene);
    workspace.currentProperty().subscribe(this::show);
    acceptDrops(drops);
    actions.find("go.back").ifPresent(action -> onButton(MouseButton.BACK, action));
    actions.find("edit.replace").ifPresent(this::beforeFields);
    actions.find("go.forward").ifPresent(action -> onButton(MouseButton.FORWARD, action));
  }

  /** Text fields take Ctrl+H for Backspace: here it is what its action says. */
  private void beforeFields(Action action) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          KeyCombination keys = action.shortcut();
          if (keys != null && keys.match(event)) {
            action.run();
            event.consume();
          }
        });
  }

  private void onButton(MouseButton button, Action action) {
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == button) {
            action.run();
            event.consume();
          }
        });
  }

  Scene scene() {
    return scene;
  }

  /**
   * Says that the first document is on its way, where the start screen would be.
   *
   * @param what what the user waits for
   */
  void await(String what) {
    Label label = new Label(what);
    label.setMnemonicParsing(false);
    label.getStyleClass().add("ov-muted");
    waiting = new StackPane(label);
    show(workspace.currentProperty().get());
  }

  /** Shows the start screen after all, if no document came. */
  void awaited() {
    waiting = null;
    show(workspace.currentProperty().get());
  }

  private void show(@Nullable DocumentSession session) {
    frame.setCenter(session == null ? empty() : views.of(session).node());
  }

  private Node empty() {
    Node instead = waiting;
    return instead == null ? start.node() : instead;
  }

  private void acceptDrops(Drops drops) {
    scene.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    scene.setOnDragDropped(event -> {
      List<Path> dropped =
          event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList();
      drops.land(dropped);
      event.setDropCompleted(!dropped.isEmpty());
      event.consume();
    });
  }
}
