package ovation.app.look;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** The root of a scene whose content is laid out at its own size and then enlarged. */
final class Zoom extends Region {
  private static final double WHOLE = 100;

  private final Parent content;
  private final Scale scale = new Scale(1, 1, 0, 0);

  /** A root around what was the root before, at the content's own size. */
  Zoom(Parent content) {
    this.content = content;
    content.getStyleClass().remove("root");
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /**
   * Enlarges the content.
   *
   * @param percent 100 for its own size
   */
  void enlarge(int percent) {
    if (scale.getX() != percent / WHOLE) {
      scale.setX(percent / WHOLE);
      scale.setY(percent / WHOLE);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height < 0 ? height : height / scale.getY()) * scale.getX();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width < 0 ? width : width / scale.getX()) * scale.getY();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
