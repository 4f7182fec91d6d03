package ovation.app.walk;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** How well something can be told from its ground, as WCAG 2.2 counts. */
final class Contrast {
  private static final double OPAQUE = 0.999;

  private Contrast() {}

  /** The ratio of two colours, from 1 to 21. */
  static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /**
   * The ratio of a colour, drawn by the node, to what lies behind the middle of the node; the best
   * for a node whose middle is scrolled out of sight.
   */
  static double of(Node node, Color colour) {
    if (isClipped(node)) {
      return ratio(Color.BLACK, Color.WHITE);
    }
    double opacity = colour.getOpacity();
    for (Node n = node; n != null; n = n.getParent()) {
      opacity *= n.getOpacity();
    }
    Color ground = ground(node);
    return ratio(over(colour, opacity, ground), ground);
  }

  private static boolean isClipped(Node node) {
    Point2D middle = middle(node);
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      Node clip = parent.getClip();
      if (clip != null && !clip.getBoundsInParent().contains(parent.sceneToLocal(middle))) {
        return true;
      }
    }
    return false;
  }

  private static Point2D middle(Node node) {
    return node.localToScene(
        node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
  }

  /** What lies behind the middle of a node: the grounds of all that it lies in. */
  private static Color ground(Node node) {
    Point2D middle = middle(node);
    Color ground = Color.TRANSPARENT;
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Region region && region.getBackground() != null) {
        Point2D place = region.sceneToLocal(middle);
        var fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (covers(fills.get(i), region, place) && fills.get(i).getFill() instanceof Color fill) {
            ground = over(ground, ground.getOpacity(), fill);
          }
          if (ground.getOpacity() > OPAQUE) {
            return ground;
          }
        }
      }
    }
    return over(ground, ground.getOpacity(), Color.WHITE);
  }

  private static boolean covers(BackgroundFill fill, Region region, Point2D place) {
    Insets insets = fill.getInsets();
    return place.getX() >= insets.getLeft()
        && place.getY() >= insets.getTop()
        && place.getX() <= region.getWidth() - insets.getRight()
        && place.getY() <= region.getHeight() - insets.getBottom();
  }

  private static Color over(Color top, double opacity, Color below) {
    double rest = below.getOpacity() * (1 - opacity);
    double whole = opacity + rest;
    if (whole == 0) {
      return Color.TRANSPARENT;
    }
    return new Color(
        (top.getRed() * opacity + below.getRed() * rest) / whole,
        (top.getGreen() * opacity + below.getGreen() * rest) / whole,
        (top.getBlue() * opacity + below.getBlue() * rest) / whole,
        whole);
  }
}
