package ovation.app.difference;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;

/** A sheet that shows a difference and asks what is to be done. */
public final class DifferenceSheet {
  private static final double WIDTH = 800;
  private static final double LINE = 20;
  private static final int FEWEST = 6;
  private static final int MOST = 20;

  private final Texts texts;
  private final Label summary = new WrappedLabel("ov-muted");
  private final ListView<Line> list = new ListView<>();
  private final HBox buttons = new HBox(8);
  private final VBox node;

  /**
   * A sheet.
   *
   * @param title what has happened
   * @param explanation what it means, and what each answer does
   * @param lines a shortened difference
   */
  public DifferenceSheet(String title, String explanation, List<Line> lines, Texts texts) {
    this.texts = texts;
    Label head = new WrappedLabel("ov-sheet-title");
    head.setText(title);
    Label what = new WrappedLabel("ov-sheet-text");
    what.setText(explanation);
    list.setItems(FXCollections.observableArrayList(lines));
    list.setCellFactory(view -> new LineCell(texts));
    list.setFixedCellSize(LINE);
    list.setPrefHeight(LINE * Math.clamp(lines.size(), FEWEST, MOST) + 18);
    list.setMinHeight(LINE * FEWEST);
    list.setAccessibleText(texts.of("difference.name"));
    list.getStyleClass().addAll("ov-difference", "ov-code");
    Label same = new Label(texts.of("difference.none"));
    same.getStyleClass().add("ov-muted");
    list.setPlaceholder(same);
    VBox.setVgrow(list, Priority.ALWAYS);
    summary.setText(
        texts.of(
            "difference.count", count(lines, Line.Kind.ADDED), count(lines, Line.Kind.REMOVED)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons.getChildren().add(space);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node = new VBox(12, head, what, list, summary, buttons);
    node.getStyleClass().add("ov-sheet");
    node.setId("difference-sheet");
    node.setPrefWidth(WIDTH);
    node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
  }

  private static long count(List<Line> lines, Line.Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }

  /** Adds an answer at the right of those before. */
  public DifferenceSheet answer(String key, Runnable run) {
    buttons.getChildren().add(button(key, run));
    return this;
  }

  /** Adds an answer at the left, for what is seldom wanted. */
  public DifferenceSheet aside(String key, Runnable run) {
    buttons.getChildren().addFirst(button(key, run));
    return this;
  }

  /** Adds the answer that is usually right; Enter gives it. */
  public DifferenceSheet usual(String key, Runnable run) {
    Button button = button(key, run);
    button.getStyleClass().add("accent");
    button.setDefaultButton(true);
    buttons.getChildren().add(button);
    return this;
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(texts.of(key));
    button.setMnemonicParsing(false);
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> run.run());
    return button;
  }

  /** The sheet, to be laid over the window. */
  public Node node() {
    return node;
  }
}
