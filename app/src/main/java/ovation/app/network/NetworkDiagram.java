package ovation.app.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.ElementKey;

/**
 * The diagram on the screen: systems as lines, networks as rails, an adapter as a dot. It is
 * dragged to pan and zoomed with Ctrl and the wheel or the keys; a line drawn from a system or a
 * dot to a rail connects. Only the lines that are seen have nodes.
 */
final class NetworkDiagram extends Region {
  static final double LEAST_ZOOM = 0.25;
  static final double MOST_ZOOM = 3;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double TALLEST = 480;
  private static final double STEP = 48;

  /** What the form does for the diagram. */
  interface Handler {
    void openNetwork(String name);

    void openElement(ElementKey element);

    void connectSystem(VirtualSystem system, String network);

    void connectAdapter(ElementKey item, String network);
  }

  private final Pane content = new Pane();
  private final Cable cable = new Cable(content, this::target);
  private final DiagramNodes nodes;
  private final Scale scale = new Scale(1, 1);
  private final Rectangle clip = new Rectangle();
  private final Map<Integer, List<Node>> lines = new HashMap<>();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
  private NetworkPicture picture = NetworkPicture.EMPTY;
  private String selected = "";
  private double left;
  private double top;
  private @Nullable Point2D grabbed;
  private int firstShown;
  private int lastShown = -1;

  NetworkDiagram(Texts texts, Handler handler) {
    nodes =
        new DiagramNodes(
            texts,
            handler,
            new DiagramNodes.Dressing() {
              @Override
              public void focusable(Node node, double y) {
                reveal(node, y);
              }

              @Override
              public void drawable(Node node, double x, double y, Cable.End end) {
                cable.from(node, x, y, end);
              }
            });
    getStyleClass().add("ov-diagram");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(texts.of("network.diagram"));
    content.getTransforms().add(scale);
    content.setManaged(false);
    getChildren().add(content);
    setClip(clip);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == this || event.getTarget() == content) {
            grabbed = new Point2D(event.getX() + left, event.getY() + top);
            requestFocus();
          }
        });
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          Point2D from = grabbed;
          if (from != null) {
            panTo(from.getX() - event.getX(), from.getY() - event.getY());
          }
        });
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grabbed = null);
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** How large it is shown. */
  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** What is shown. */
  NetworkPicture picture() {
    return picture;
  }

  void show(NetworkPicture now) {
    picture = now;
    lines.clear();
    content.getChildren().setAll(cable.node());
    firstShown = 0;
    lastShown = -1;
    now.rails().forEach(this::addRail);
    panTo(left, top);
    requestLayout();
  }

  /** Marks the rail of a network, "" for none. */
  void select(String network) {
    selected = network;
    content.lookupAll(".ov-rail").forEach(this::markRail);
  }

  private void markRail(Node rail) {
    rail.pseudoClassStateChanged(CHOSEN, selected.equals(rail.getUserData()));
  }

  private void addRail(NetworkPicture.Rail rail) {
    Line line = nodes.rail(picture, rail);
    markRail(line);
    Hyperlink name = nodes.name(rail);
    content.getChildren().addAll(line, name);
    name.applyCss();
    double fitted = Math.min(NetworkPicture.STEP - 8, name.prefWidth(-1));
    name.relocate(rail.x() - fitted / 2, 8);
  }

  private Optional<NetworkPicture.Rail> target(Point2D at) {
    return at.getX() > NetworkPicture.NAMES ? picture.railAt(at.getX()) : Optional.empty();
  }

  /** What gets the focus comes into sight. */
  private void reveal(Node node, double y) {
    node.focusedProperty()
        .addListener((o, old, focused) -> {
          double at = y * zoom.get();
          if (focused && (at < top + STEP || at > top + getHeight() - STEP)) {
            panTo(left, at - getHeight() / 2);
          }
        });
  }

  private void keyPressed(KeyEvent event) {
    if (event.isShortcutDown()) {
      switch (event.getCode()) {
        case PLUS, ADD, EQUALS -> zoomBy(1.25);
        case MINUS, SUBTRACT -> zoomBy(0.8);
        case DIGIT0, NUMPAD0 -> zoomTo(1);
        default -> {
          return;
        }
      }
      event.consume();
    } else if (event.getTarget() == this) {
      switch (event.getCode()) {
        case LEFT -> panTo(left - STEP, top);
        case RIGHT -> panTo(left + STEP, top);
        case UP -> panTo(left, top - STEP);
        case DOWN -> panTo(left, top + STEP);
        case HOME -> panTo(0, 0);
        case END -> panTo(left, Double.MAX_VALUE);
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoomBy(event.getDeltaY() > 0 ? 1.1 : 1 / 1.1);
      event.consume();
    } else if (tall() > getHeight() + 1) {
      double before = top;
      panTo(left - event.getDeltaX(), top - event.getDeltaY());
      if (before != top) {
        event.consume();
      }
    }
  }

  private double tall() {
    return picture.height() * zoom.get();
  }

  /** Shows everything at once, or as much as the least zoom allows. */
  void fit() {
    double wide = getWidth() / picture.width();
    double high = getHeight() / picture.height();
    zoomTo(Math.min(1.5, Math.min(wide, high)));
    panTo(0, 0);
  }

  void zoomBy(double factor) {
    zoomTo(zoom.get() * factor);
  }

  /** Zooms around the middle. */
  void zoomTo(double wanted) {
    double now = Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM);
    double change = now / zoom.get();
    zoom.set(now);
    scale.setX(now);
    scale.setY(now);
    double middleX = getWidth() / 2;
    double middleY = getHeight() / 2;
    panTo((left + middleX) * change - middleX, (top + middleY) * change - middleY);
    requestLayout();
  }

  private void panTo(double x, double y) {
    left = Math.clamp(x, 0, Math.max(0, picture.width() * zoom.get() - getWidth()));
    top = Math.clamp(y, 0, Math.max(0, tall() - getHeight()));
    content.relocate(-Math.rint(left), -Math.rint(top));
    showLines();
  }

  /** Makes the nodes of the lines that are seen, and forgets those that are not. */
  private void showLines() {
    if (picture.lines().isEmpty() || getHeight() <= 0) {
      return;
    }
    int first = picture.lineAt(top / zoom.get());
    int last = picture.lineAt((top + getHeight()) / zoom.get());
    if (first == firstShown && last == lastShown) {
      return;
    }
    firstShown = first;
    lastShown = last;
    lines
        .entrySet()
        .removeIf(shown -> {
          boolean gone = shown.getKey() < first || shown.getKey() > last;
          if (gone) {
            content.getChildren().removeAll(shown.getValue());
          }
          return gone;
        });
    for (int i = first; i <= last; i++) {
      if (!lines.containsKey(i)) {
        List<Node> made = nodes.system(picture, picture.lines().get(i));
        lines.put(i, made);
        content.getChildren().addAll(made);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    content.resize(
        Math.max(picture.width(), getWidth() / zoom.get()),
        Math.max(picture.height(), getHeight() / zoom.get()));
    panTo(left, top);
  }

  @Override
  protected double computePrefWidth(double height) {
    return picture.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(TALLEST, picture.height());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
