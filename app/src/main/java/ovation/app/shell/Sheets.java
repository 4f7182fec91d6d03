package ovation.app.shell;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A sheet over the window: one at a time, put away by Escape. */
final class Sheets {
  private static final double TOP = 56;

  private final ModalPane pane = new ModalPane();
  private @Nullable Node before;

  Sheets() {
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    pane.displayProperty()
        .addListener((observable, old, displayed) -> {
          if (!displayed) {
            giveBack();
          }
        });
  }

  Node node() {
    return pane;
  }

  /** Lays a sheet over the window; the keyboard goes to the sheet. */
  void show(Node sheet) {
    show(sheet, Pos.CENTER);
  }

  /** Lays something small over the top of the window; the keyboard goes to it. */
  void showAtTop(Node sheet) {
    StackPane.setMargin(sheet, new Insets(TOP, 0, 0, 0));
    show(sheet, Pos.TOP_CENTER);
  }

  private void show(Node sheet, Pos place) {
    pane.setAlignment(place);
    Scene scene = pane.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    if (!pane.isDisplay()) {
      before = focused;
    }
    pane.show(sheet);
  }

  /** Whether a sheet lies over the window. */
  boolean isShowing() {
    return pane.isDisplay();
  }

  /** Puts the sheet away. */
  void hide() {
    pane.hide(true);
  }

  /** The keyboard goes back to where it was, however the sheet went. */
  private void giveBack() {
    Node back = before;
    before = null;
    if (back != null && back.getScene() == pane.getScene()) {
      back.requestFocus();
    }
  }
}
