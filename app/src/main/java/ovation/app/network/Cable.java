package ovation.app.network;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;

/** The cable that is being drawn: from a system or a dot to a rail, which connects the two. */
final class Cable {
  private static final double LEAST = 20;

  /** What becomes of a cable that has reached a rail. */
  interface End {
    void reached(String network);
  }

  private final Node paper;
  private final Function<Point2D, Optional<NetworkPicture.Rail>> rails;
  private final Line line = DiagramNodes.line("ov-cable-drawn");

  /**
   * A cable that nobody draws yet.
   *
   * @param paper what it is drawn on
   * @param rails finds the rail at a place of the paper
   */
  Cable(Node paper, Function<Point2D, Optional<NetworkPicture.Rail>> rails) {
    this.paper = paper;
    this.rails = rails;
    line.setVisible(false);
  }

  Node node() {
    return line;
  }

  /** Lets it be drawn from a node; it begins at that place. */
  void from(Node node, double x, double y, End end) {
    node.addEventFilter(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          Point2D at = paper.sceneToLocal(event.getSceneX(), event.getSceneY());
          line.setVisible(true);
          DiagramNodes.place(line, x, y, at.getX(), at.getY());
          event.consume();
        });
    node.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (line.isVisible()) {
            line.setVisible(false);
            Point2D at = paper.sceneToLocal(event.getSceneX(), event.getSceneY());
            boolean moved = Math.abs(at.getX() - x) > LEAST;
            rails.apply(at).filter(rail -> moved).ifPresent(rail -> end.reached(rail.name()));
            event.consume();
          }
        });
  }
}
