package ovation.app.source;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The margin of one line: a sign, the number to the right, a triangle behind it. It places them
 * itself, because there are many of them and boxes around them would cost more than the line.
 */
final class MarginRow extends Region {
  private static final double SIGN_ROOM = 20;
  private static final double FOLD_ROOM = 16;

  private final Text number;
  private final @Nullable Region sign;
  private final @Nullable Region triangle;

  /**
   * The margin of a line.
   *
   * @param sign null for a line without
   * @param triangle null for a line that cannot be folded
   */
  MarginRow(int line, @Nullable Region sign, @Nullable Region triangle) {
    this.sign = sign;
    this.triangle = triangle;
    number = new Text(Integer.toString(line + 1));
    number.getStyleClass().add("ov-line-number");
    getStyleClass().add("ov-margin");
    getChildren().add(number);
    add(sign);
    add(triangle);
  }

  private void add(@Nullable Node node) {
    if (node != null) {
      getChildren().add(node);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets around = getInsets();
    return around.getLeft()
        + SIGN_ROOM
        + number.getLayoutBounds().getWidth()
        + FOLD_ROOM
        + around.getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    return number.getLayoutBounds().getHeight();
  }

  @Override
  protected void layoutChildren() {
    double height = number.getLayoutBounds().getHeight();
    double right = getWidth() - getInsets().getRight() - FOLD_ROOM;
    number.relocate(snapPositionX(right - number.getLayoutBounds().getWidth()), 0);
    place(sign, getInsets().getLeft(), SIGN_ROOM, height);
    place(triangle, right, FOLD_ROOM, height);
  }

  private void place(@Nullable Region node, double x, double width, double height) {
    if (node != null) {
      node.resizeRelocate(snapPositionX(x), 0, width, snapSizeY(height));
    }
  }
}
