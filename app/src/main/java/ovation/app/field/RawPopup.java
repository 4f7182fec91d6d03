package ovation.app.field;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import ovation.app.text.Texts;

/** Shows what stands in the descriptor for a field, letter by letter, to be read and copied. */
final class RawPopup {
  private static final int WIDTH_IN_LETTERS = 48;
  private static final double GAP = 4;
  private static final int MOST_LINES = 10;

  private final Popup popup = new Popup();

  RawPopup(FieldModel<?> model, Texts texts) {
    Label title = new Label(texts.of("field.rawTitle"));
    title.getStyleClass().add("ov-strong");
    String raw = model.rawProperty().get();
    VBox box = new VBox(8, title);
    box.getStyleClass().add("ov-popup");
    if (raw.isEmpty()) {
      Label nothing = new Label(texts.of("field.rawNothing"));
      nothing.getStyleClass().add("ov-muted");
      box.getChildren().add(nothing);
    } else {
      TextArea text = new TextArea(raw);
      text.setEditable(false);
      text.setWrapText(true);
      text.setPrefColumnCount(WIDTH_IN_LETTERS);
      text.setPrefRowCount(rows(raw));
      text.getStyleClass().addAll("ov-code", "ov-small");
      text.setAccessibleText(texts.of("field.raw", model.label()));
      box.getChildren().add(text);
    }
    if (model.hasSource()) {
      Hyperlink source = new Hyperlink(texts.of("field.showSource"));
      source.setOnAction(event -> {
        popup.hide();
        model.showSource();
      });
      box.getChildren().add(new HBox(source));
    }
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  private static int rows(String raw) {
    int lines = (int) raw.lines().count() + raw.length() / WIDTH_IN_LETTERS;
    return Math.clamp(lines, 1, MOST_LINES);
  }

  void showBelow(Node anchor) {
    Bounds bounds = anchor.localToScreen(anchor.getBoundsInLocal());
    double gap = GAP * anchor.getLocalToSceneTransform().getMxx();
    popup.show(anchor, bounds.getMinX(), bounds.getMaxY() + gap);
  }
}
