package ovation.app.pane;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Outline, form and drawer beside each other. As the window gets narrower, outline and drawer give
 * way to the form; where that has no room beside them, the drawer lies below it.
 */
final class DocumentPanes {
  private static final double OUTLINE = 288;
  private static final double OUTLINE_LEAST = 216;
  private static final double DRAWER = 400;
  private static final double DRAWER_LEAST = 280;
  private static final double DRAWER_LOWEST = 120;

  /** A form with its scroll bar. */
  private static final double FORM = FormPane.LEAST + 16;

  private static final double NARROW = OUTLINE_LEAST + FORM + DRAWER_LEAST;
  private static final double FORM_SHARE = 0.56;

  private final Region drawer;
  private final SplitPane right;
  private final SplitPane all;

  DocumentPanes(Node outline, Node form, Node drawer) {
    this.drawer = (Region) drawer;
    ((Region) outline).setMinWidth(OUTLINE_LEAST);
    right = new SplitPane(form, drawer);
    right.setMinWidth(0);
    ((Region) form).setMinHeight(0);
    all = new SplitPane(outline, right);
    SplitPane.setResizableWithParent(outline, false);
    SplitPane.setResizableWithParent(drawer, false);
    all.getStyleClass().add("ov-document");
    arrange(Orientation.HORIZONTAL);
    all.widthProperty()
        .addListener((observable, old, width) -> resized(old.doubleValue(), width.doubleValue()));
  }

  private void resized(double old, double width) {
    if (width <= 0) {
      return;
    }
    Orientation wanted = width < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    double share = Math.clamp((width - NARROW) / (OUTLINE + FORM + DRAWER - NARROW), 0, 1);
    double left =
        wanted == Orientation.VERTICAL
            ? Math.clamp(width - FORM, OUTLINE_LEAST, OUTLINE)
            : OUTLINE_LEAST + share * (OUTLINE - OUTLINE_LEAST);
    double beside = DRAWER_LEAST + share * (DRAWER - DRAWER_LEAST);
    if (old == 0) {
      all.setDividerPositions(left / width);
    }
    if (old == 0 || wanted != right.getOrientation()) {
      arrange(wanted);
      right.setDividerPositions(
          wanted == Orientation.VERTICAL ? FORM_SHARE : 1 - beside / (width - left));
    }
  }

  private void arrange(Orientation orientation) {
    boolean below = orientation == Orientation.VERTICAL;
    right.setOrientation(orientation);
    drawer.setMinWidth(below ? 0 : DRAWER_LEAST);
    drawer.setMinHeight(below ? DRAWER_LOWEST : 0);
  }

  Node node() {
    return all;
  }
}
