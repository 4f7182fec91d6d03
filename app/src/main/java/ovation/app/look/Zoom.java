package ovation.app.look;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** The root of a scene whose content is laid out at its own size and then enlarged. */
final class Zoom extends Region {
  private static final double WHOLE = 100;

  private final Parent content;
  private final Scale scale = new Scale(1, 1, 0, 0);

  /**
   * A root around what was the root before.
   *
   * @param percent 100 for the content's own size
   */
  Zoom(Parent content, ObservableValue<Integer> percent) {
    this.content = content;
    content.getStyleClass().remove("root");
    content.getTransforms().add(scale);
    getChildren().add(content);
    percent.subscribe(value -> {
      scale.setX(value / WHOLE);
      scale.setY(value / WHOLE);
      requestLayout();
    });
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
