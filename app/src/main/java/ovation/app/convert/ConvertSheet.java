package ovation.app.convert;

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
import ovation.app.field.Card;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.convert.Loss;

/** The sheet before a conversion: everything that would be lost, and the button that does it. */
public final class ConvertSheet {
  private static final double WIDTH = 620;
  private static final double LOSS = 73;
  private static final int MOST = 5;

  private final VBox node = new VBox(16);

  /**
   * A sheet.
   *
   * @param target the version as people call it
   * @param losses what it cannot say
   * @param convert does it
   * @param cancel called when the user gives up
   */
  public ConvertSheet(
      String target, List<Loss> losses, Texts texts, Runnable convert, Runnable cancel) {
    Label title = new Label(texts.of("convert.title", target));
    title.setMnemonicParsing(false);
    title.getStyleClass().add("ov-sheet-title");
    node.getStyleClass().add("ov-sheet");
    node.setId("convert-sheet");
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.setPrefWidth(WIDTH);
    node.getChildren().setAll(title, summary(losses, texts));
    if (!losses.isEmpty()) {
      node.getChildren().add(list(losses, texts));
    }
    node.getChildren().add(buttons(losses, texts, convert, cancel));
  }

  private static Node summary(List<Loss> losses, Texts texts) {
    Label text = new Label(texts.of("convert.losses", losses.size()));
    text.setMnemonicParsing(false);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox icon = new HBox((losses.isEmpty() ? Icon.OK : Icon.WARNING).node());
    icon.getStyleClass().add(losses.isEmpty() ? "ov-ok" : "ov-warn");
    HBox row = new HBox(8, icon, text);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Node list(List<Loss> losses, Texts texts) {
    ListView<Loss> list = new ListView<>(FXCollections.observableArrayList(losses));
    list.setCellFactory(view -> new LossCell());
    list.setAccessibleText(texts.of("convert.list"));
    list.setId("convert-losses");
    list.getStyleClass().addAll("ov-problems", "ov-losses");
    list.setPrefHeight(Math.min(losses.size(), MOST) * LOSS + 2);
    return new Card(texts.of("convert.list"), list);
  }

  private static Node buttons(List<Loss> losses, Texts texts, Runnable convert, Runnable cancel) {
    Button go = new Button(texts.of(losses.isEmpty() ? "convert.start" : "convert.startAnyway"));
    go.setId("convert-start");
    go.setDefaultButton(true);
    go.getStyleClass().add("accent");
    go.setOnAction(event -> convert.run());
    Button stop = new Button(texts.of("convert.cancel"));
    stop.setId("convert-cancel");
    stop.setCancelButton(true);
    stop.setOnAction(event -> cancel.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, space, stop, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  /** The sheet, to be laid over the window. */
  public Region node() {
    return node;
  }
}
