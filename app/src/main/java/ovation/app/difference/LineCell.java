package ovation.app.difference;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ovation.app.difference.Line.Kind;
import ovation.app.text.Texts;

/** A line with its numbers and a sign: + for added, − for removed; never by colour alone. */
final class LineCell extends ListCell<Line> {
  private static final int LONGEST = 400;

  private final Texts texts;
  private final Label before = number();
  private final Label after = number();
  private final Label sign = new Label();
  private final Label text = new Label();
  private final HBox line = new HBox(8, before, after, sign, text);

  LineCell(Texts texts) {
    this.texts = texts;
    sign.setMinWidth(10);
    text.setMnemonicParsing(false);
    text.setMinWidth(USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  private static Label number() {
    Label number = new Label();
    number.setMinWidth(36);
    number.setAlignment(Pos.CENTER_RIGHT);
    number.getStyleClass().add("ov-line-number");
    return number;
  }

  @Override
  protected void updateItem(@Nullable Line item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().removeIf(style -> style.startsWith("ov-line-"));
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean gap = item.kind() == Kind.GAP;
    getStyleClass().add("ov-line-" + item.kind().name().toLowerCase(Locale.ROOT));
    before.setText(item.before() == 0 ? "" : Integer.toString(item.before()));
    after.setText(item.after() == 0 ? "" : Integer.toString(item.after()));
    sign.setText(
        switch (item.kind()) {
          case ADDED -> "+";
          case REMOVED -> "−";
          case SAME, GAP -> "";
        });
    text.setText(
        gap ? texts.of("difference.gap", Integer.parseInt(item.text())) : shown(item.text()));
    setAccessibleText(spoken(item, text.getText()));
    setGraphic(line);
  }

  private String spoken(Line item, String shown) {
    return switch (item.kind()) {
      case ADDED -> texts.of("difference.added", shown.strip());
      case REMOVED -> texts.of("difference.removed", shown.strip());
      case SAME, GAP -> shown.strip();
    };
  }

  private static String shown(String text) {
    String visible = text.replace("\t", "    ");
    return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
  }
}
