package ovation.app.pick;

import java.util.function.Consumer;
import javafx.scene.control.ListView;

/** The lines under the typed text; the keyboard stays in the text. */
final class ChoiceList extends ListView<Choice> {
  private static final double LINE = 32;
  private static final int MOST_LINES = 12;

  private final Consumer<Choice> chosen;

  ChoiceList(Consumer<Choice> chosen) {
    this.chosen = chosen;
    setFocusTraversable(false);
    setFixedCellSize(LINE);
    setCellFactory(view -> new ChoiceCell());
    getStyleClass().add("ov-choices");
  }

  void show(java.util.List<Choice> choices) {
    getItems().setAll(choices);
    double height = LINE * Math.min(choices.size(), MOST_LINES) + 6;
    setPrefHeight(height);
    setMinHeight(height);
    setMaxHeight(height);
    setVisible(!choices.isEmpty());
    setManaged(!choices.isEmpty());
    getSelectionModel().selectFirst();
    scrollTo(0);
  }

  void move(int step) {
    int size = getItems().size();
    if (size == 0) {
      return;
    }
    int at = getSelectionModel().getSelectedIndex() + step;
    int to = Math.abs(step) == 1 ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1);
    getSelectionModel().select(to);
    scrollTo(Math.max(0, to - MOST_LINES / 2));
  }

  void choose(Choice choice) {
    if (choice.isPossible()) {
      chosen.accept(choice);
    }
  }
}
