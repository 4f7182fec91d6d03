package ovation.app.table;

import javafx.scene.layout.Region;

/** A share of a whole as a bar: used bytes of a capacity. */
public final class UsageBar extends Region {
  private static final double HEIGHT = 6;

  private final Region fill = new Region();
  private double share;

  /** An empty bar of that width; 0 for one that takes the room there is. */
  public UsageBar(double width) {
    getStyleClass().add("ov-usage");
    fill.getStyleClass().add("ov-usage-fill");
    getChildren().add(fill);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    if (width > 0) {
      setMinWidth(width);
      setPrefWidth(width);
      setMaxWidth(width);
    } else {
      setMaxWidth(Double.MAX_VALUE);
    }
  }

  /** Shows a share from 0 to 1; what is outside is cut. */
  public void setShare(double newShare) {
    share = Math.clamp(newShare, 0, 1);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = share == 0 ? 0 : Math.max(HEIGHT / 2, snapSizeX(getWidth() * share));
    fill.resizeRelocate(0, 0, width, getHeight());
  }
}
