package ovation.app.walk;

import javafx.scene.Node;

/** Where something is on the screen, in the words of its style classes. */
final class Place {
  private static final int DEEP = 6;
  private static final int SHORT = 48;

  private Place() {}

  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (Node n = node; n != null && depth < DEEP; n = n.getParent()) {
      String name = String.join(".", n.getStyleClass());
      String id = n.getId() == null ? "" : "#" + n.getId();
      if (!name.isEmpty() || !id.isEmpty()) {
        out.append(depth == 0 ? "" : " < ").append(n.getClass().getSimpleName());
        out.append(id).append(name.isEmpty() ? "" : "." + name);
        depth++;
      }
    }
    return out.toString();
  }

  static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
  }
}
