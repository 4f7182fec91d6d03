package ovation.app.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;

/** A sheet over the window: one at a time, put away by Escape. */
final class Sheets {
  private final ModalPane pane = new ModalPane();

  Sheets() {
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
  }

  Node node() {
    return pane;
  }

  void show(Node sheet) {
    pane.show(sheet);
  }

  void hide() {
    pane.hide(true);
  }
}
