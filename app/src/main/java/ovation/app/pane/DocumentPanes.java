package ovation.app.pane;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Outline, form and drawer beside each other; in a narrow window the drawer lies below the form.
 */
final class DocumentPanes {
  private static final double OUTLINE = 288;
  private static final double OUTLINE_LEAST = 216;
  private static final double DRAWER = 400;
  private static final double DRAWER_LEAST = 280;
  private static final double DRAWER_LOWEST = 120;
  private static final double NARROW = 1080;
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
    if (old == 0) {
      all.setDividerPositions((width < NARROW ? OUTLINE_LEAST : OUTLINE) / width);
    }
    if (old == 0 || wanted != right.getOrientation()) {
      arrange(wanted);
      right.setDividerPositions(
          wanted == Orientation.VERTICAL ? FORM_SHARE : 1 - DRAWER / (width - OUTLINE));
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
