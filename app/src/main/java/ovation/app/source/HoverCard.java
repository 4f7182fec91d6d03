package ovation.app.source;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Duration;
import ovation.app.field.Focusable;

/**
 * A small card beside a place of the text. It stays while the pointer is on it, so that what is on
 * it can be pressed, and goes with Escape or a click elsewhere.
 */
final class HoverCard {
  private static final Duration GRACE = Duration.millis(300);

  private final Node owner;
  private final Popup popup = new Popup();
  private final StackPane box = new StackPane();
  private final PauseTransition leaving = new PauseTransition(GRACE);

  HoverCard(Node owner) {
    this.owner = owner;
    box.getStyleClass().addAll("ov-popup", "ov-hover-card");
    box.setOnMouseEntered(event -> leaving.stop());
    box.setOnMouseExited(event -> leave());
    leaving.setOnFinished(event -> popup.hide());
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /** Shows something with its upper left corner at a place of the screen. */
  void show(Node content, double x, double y) {
    leaving.stop();
    box.getChildren().setAll(content);
    if (owner.getScene() != null && owner.getScene().getWindow() != null) {
      popup.show(owner, x, y);
    }
  }

  /** Gives the keyboard to the first thing on it that can be pressed. */
  void focus() {
    Focusable.firstIn(box).ifPresent(Node::requestFocus);
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  /** Goes soon, unless the pointer comes to the card. */
  void leave() {
    leaving.playFromStart();
  }

  void hide() {
    leaving.stop();
    popup.hide();
  }
}
