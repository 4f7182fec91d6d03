package ovation.app.field;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Tooltips that say what the place has no room for. */
public final class Tip {
  private static final double WIDEST = 480;

  private Tip() {}

  /** Says the whole text while it is cut off, and nothing while it is not. */
  public static <L extends Labeled> L whenCut(L labeled) {
    labeled
        .textTruncatedProperty()
        .subscribe(cut -> {
          if (cut) {
            Tooltip tip = of("");
            tip.textProperty().bind(labeled.textProperty());
            labeled.setTooltip(tip);
          } else {
            labeled.setTooltip(null);
          }
        });
    return labeled;
  }

  /** A tooltip that is wrapped where it is long. */
  public static Tooltip of(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
    return tip;
  }
}
