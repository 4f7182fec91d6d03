package ovation.app.shell;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Focusable;

/**
 * A sheet over the window: one at a time, never larger than the window, put away by Escape. While
 * it is there the keyboard stays in it.
 */
final class Sheets {
  private static final double TOP = 56;
  private static final double MARGIN = 16;

  private final ModalPane pane = new ModalPane();
  private @Nullable Node before;
  private @Nullable Node shown;

  Sheets() {
    pane.setFocusTraversable(false);
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    // A pane that is not displayed is only transparent: the keyboard would still find its way in.
    pane.visibleProperty().bind(pane.displayProperty());
    pane.displayProperty()
        .addListener((observable, old, displayed) -> {
          if (!displayed) {
            giveBack();
          }
        });
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((observable, old, owner) -> keep(owner));
  }

  Node node() {
    return pane;
  }

  /** Lays a sheet over the window; the keyboard goes to its first field, or what Enter does. */
  void show(Node sheet) {
    show(sheet, Pos.CENTER, MARGIN);
  }

  /** Lays something small over the top of the window; the keyboard goes to it. */
  void showAtTop(Node sheet) {
    show(sheet, Pos.TOP_CENTER, TOP);
  }

  private void show(Node sheet, Pos place, double top) {
    Scene scene = pane.getScene();
    if (!pane.isDisplay()) {
      before = scene == null ? null : scene.getFocusOwner();
    }
    pane.setAlignment(place);
    StackPane room = new StackPane(sheet);
    room.setPadding(new Insets(top, MARGIN, MARGIN, MARGIN));
    room.setPickOnBounds(false);
    room.maxWidthProperty().bind(pane.widthProperty());
    room.maxHeightProperty().bind(pane.heightProperty());
    if (sheet instanceof Region region) {
      region.setMinSize(0, 0);
    }
    shown = sheet;
    pane.show(room);
    pane.applyCss();
    pane.layout();
    Focusable.firstIn(sheet, node -> !(node instanceof Button))
        .or(() -> Focusable.firstIn(sheet, node -> node instanceof Button b && b.isDefaultButton()))
        .or(() -> Focusable.firstIn(sheet))
        .ifPresent(Node::requestFocus);
  }

  /** Whether a sheet lies over the window. */
  boolean isShowing() {
    return pane.isDisplay();
  }

  /** Whether that sheet lies over the window. */
  boolean isShown(Node sheet) {
    return pane.isDisplay() && shown == sheet;
  }

  /** Puts the sheet away. */
  void hide() {
    pane.hide(true);
  }

  private void keep(@Nullable Node owner) {
    Node sheet = shown;
    if (sheet != null && pane.isDisplay() && owner != null && !Focusable.isIn(pane, owner)) {
      Focusable.firstIn(sheet).ifPresent(Node::requestFocus);
    }
  }

  /** The keyboard goes back to where it was, however the sheet went. */
  private void giveBack() {
    Node back = before;
    before = null;
    shown = null;
    pane.setContent(null);
    if (back != null && back.getScene() == pane.getScene()) {
      back.requestFocus();
    }
  }
}
