package ovation.icons;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * An {@link Icon} on the screen: a square that keeps its size, does not take the mouse and is not
 * read aloud, because the control around it carries the name.
 *
 * <p>Styled through {@code .ov-icon > .pen { -fx-stroke: … }}; until a style sheet speaks, the pen
 * is grey.
 */
public final class IconNode extends Region {
  private static final Color UNSTYLED = Color.web("#656d76");

  private final Icon icon;
  private final SVGPath pen = new SVGPath();

  IconNode(Icon icon, double size) {
    this.icon = icon;
    double scale = size / Icon.GRID;
    pen.getStyleClass().add("pen");
    pen.setContent(icon.path());
    pen.setFill(null);
    pen.setStroke(UNSTYLED);
    pen.setStrokeWidth(size < 24 ? Icon.PEN : Icon.PEN / Math.sqrt(scale));
    pen.setStrokeLineCap(StrokeLineCap.ROUND);
    pen.setStrokeLineJoin(StrokeLineJoin.ROUND);
    pen.setManaged(false);
    pen.getTransforms().add(new Scale(scale, scale));
    getStyleClass().add("ov-icon");
    getChildren().add(pen);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setMouseTransparent(true);
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.NODE);
  }

  /** What is shown. */
  public Icon icon() {
    return icon;
  }
}
