package ovation.app.table;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Tip;

/** Shows one cell; kept and refilled while its row stays. */
final class CellView extends HBox {
  private static final double BAR = 56;
  private static final double LEAST_NOTE = 32;
  private static final int SHORT = 3;

  private @Nullable Cell shown;

  CellView(@Nullable Column column) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    if (column == null) {
      HBox.setHgrow(this, Priority.ALWAYS);
    } else {
      setPrefWidth(column.width());
      if (column.grows()) {
        setMinWidth(Math.min(column.width(), 72));
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
      } else {
        setMinWidth(column.width());
        setMaxWidth(column.width());
      }
    }
  }

  void show(Cell cell) {
    if (cell.equals(shown)) {
      return;
    }
    shown = cell;
    switch (cell) {
      case Cell.Text(String text, String note, Cell.Tone tone) -> showText(text, note, tone);
      case Cell.Usage(double share, String text) -> showUsage(share, text);
    }
  }

  private void showText(String text, String note, Cell.Tone tone) {
    Label label = label(text);
    String style =
        switch (tone) {
          case PLAIN -> "ov-plain";
          case STRONG -> "ov-strong";
          case MUTED -> "ov-muted";
          case ERROR -> "ov-err";
          case WARNING -> "ov-warn";
          case CODE -> "ov-code";
        };
    label.getStyleClass().add(style);
    getChildren().setAll(label);
    if (!note.isEmpty()) {
      Label quiet = label(note);
      quiet.getStyleClass().add("ov-muted");
      getChildren().add(quiet);
    }
  }

  /**
   * The text takes what it needs, the note what is left of the width, or gives way. Each gets its
   * width once: a text that is cut off and then is not would ask to be laid out for ever.
   */
  @Override
  protected void layoutChildren() {
    if (getChildren().size() == 2
        && getChildren().get(0) instanceof Label text
        && getChildren().get(1) instanceof Label note) {
      double first = Math.min(Math.ceil(text.prefWidth(-1)), getWidth());
      double rest = Math.min(Math.ceil(note.prefWidth(-1)), getWidth() - first - getSpacing());
      note.setVisible(rest >= LEAST_NOTE || rest >= note.prefWidth(-1));
      place(text, 0, first);
      place(note, first + getSpacing(), Math.max(rest, 0));
    } else {
      super.layoutChildren();
    }
  }

  private void place(Label label, double x, double width) {
    double height = Math.min(Math.ceil(label.prefHeight(width)), getHeight());
    label.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
  }

  private void showUsage(double share, String text) {
    UsageBar bar = new UsageBar(BAR);
    bar.setShare(share);
    bar.setMinWidth(BAR / 2);
    Label words = label(text);
    words.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(bar, words);
  }

  /** One line; what does not fit is cut with an ellipsis and said by a tooltip. */
  private static Label label(String text) {
    Label label = new Label(text.replaceAll("\\s+", " "));
    label.setMnemonicParsing(false);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMinWidth(Math.min(24, text.length() * 4.0));
    return text.length() > SHORT ? Tip.whenCut(label) : label;
  }
}
