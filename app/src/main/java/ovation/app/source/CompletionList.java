package ovation.app.source;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** The list below the caret of what can be written there. The text keeps the keyboard. */
final class CompletionList {
  private static final double LINE = 28;
  private static final double WIDTH = 460;
  private static final double INDENT = 12;
  private static final double GAP = 4;
  private static final int MOST_LINES = 9;

  private final Node owner;
  private final ListView<Completion> list = new ListView<>();
  private final Popup popup = new Popup();
  private Consumer<Completion> taker = completion -> {};

  CompletionList(Node owner) {
    this.owner = owner;
    list.setFixedCellSize(LINE);
    list.setPrefWidth(WIDTH);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new CompletionCell());
    list.setOnMouseClicked(event -> take());
    list.getStyleClass().addAll("ov-popup", "ov-completions");
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /** Says what screen readers call it. */
  void setName(String name) {
    list.setAccessibleText(name);
  }

  /** Shows what there is, the first one selected. */
  void show(List<Completion> completions, Bounds below, Consumer<Completion> take) {
    taker = take;
    list.getItems().setAll(completions);
    list.setPrefHeight(Math.min(completions.size(), MOST_LINES) * LINE + 12);
    list.getSelectionModel().select(0);
    list.scrollTo(0);
    if (!popup.isShowing()) {
      double scale = owner.getLocalToSceneTransform().getMxx();
      popup.show(owner, below.getMinX() - INDENT * scale, below.getMaxY() + GAP * scale);
    }
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /** The keys that move in the list and take from it. */
  void keyPressed(KeyEvent event) {
    if (!popup.isShowing() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(MOST_LINES - 1);
      case PAGE_UP -> move(1 - MOST_LINES);
      case ENTER, TAB -> take();
      case ESCAPE -> hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int at = list.getSelectionModel().getSelectedIndex();
    boolean step = Math.abs(by) == 1;
    int next = step ? Math.floorMod(at + by, last + 1) : Math.clamp(at + (long) by, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_LINES / 2));
  }

  private void take() {
    Completion chosen = list.getSelectionModel().getSelectedItem();
    hide();
    if (chosen != null) {
      taker.accept(chosen);
    }
  }
}
