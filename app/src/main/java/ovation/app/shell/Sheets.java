package ovation.app.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** A sheet over the window: one at a time, put away by Escape. */
final class Sheets {
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
    Scene scene = pane.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    if (!pane.isDisplay()) {
      before = focused;
    }
    pane.show(sheet);
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
