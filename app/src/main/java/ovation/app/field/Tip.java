package ovation.app.field;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that say what the place has no room for. Each is made when the pointer first comes: a
 * tooltip is a window, and a page has hundreds of places that nobody ever points at. What a node
 * says is kept in its properties under this class, "" for its own text while that is cut off.
 */
public final class Tip {
  private static final double WIDEST = 480;
  private static final EventHandler<MouseEvent> COME = Tip::come;

  private Tip() {}

  /** Says the whole text while it is cut off, and nothing while it is not. */
  public static <L extends Labeled> L whenCut(L labeled) {
    say(labeled, "");
    return labeled;
  }

  /** Says a text, instead of what it has said before. */
  public static void on(Node node, String text) {
    say(node, text);
  }

  private static void say(Node node, String text) {
    if (node.getProperties().put(Tip.class, text) == null) {
      node.addEventHandler(MouseEvent.MOUSE_ENTERED, COME);
    }
  }

  /** Makes the tooltip anew each time: few are ever seen, and their texts change. */
  private static void come(MouseEvent event) {
    Node node = (Node) event.getSource();
    if (node.getProperties().remove(Tooltip.class) instanceof Tooltip old) {
      Tooltip.uninstall(node, old);
    }
    String text = text(node);
    if (!text.isEmpty()) {
      Tooltip tip = of(text);
      node.getProperties().put(Tooltip.class, tip);
      Tooltip.install(node, tip);
    }
  }

  private static String text(Node node) {
    boolean cut = node instanceof Labeled labeled && labeled.isTextTruncated();
    return switch (node.getProperties().get(Tip.class)) {
      case String told when !told.isEmpty() -> told;
      case null, default -> cut ? ((Labeled) node).getText() : "";
    };
  }

  /** A tooltip that is wrapped where it is long. */
  public static Tooltip of(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
    return tip;
  }
}
