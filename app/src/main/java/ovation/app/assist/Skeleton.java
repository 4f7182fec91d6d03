package ovation.app.assist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.app.assist.Cursor.Tag;
import ovation.model.document.Snapshot;
import ovation.model.xml.XmlElement;

/**
 * The elements around the caret as a small well-formed document: what the model can answer
 * questions about while the text itself is half written.
 */
final class Skeleton {
  private Skeleton() {}

  /** The path from the root to the innermost element; empty if nothing can be made of the tags. */
  static List<XmlElement> of(Cursor cursor) {
    return read(cursor, false).or(() -> read(cursor, true)).orElse(List.of());
  }

  private static Optional<List<XmlElement>> read(Cursor cursor, boolean bare) {
    StringBuilder out = new StringBuilder();
    for (Tag tag : cursor.open()) {
      out.append((bare ? tag.bare() : tag).alone(false));
    }
    cursor.before().forEach(child -> out.append(child.bare().alone(true)));
    cursor.after().forEach(child -> out.append(child.bare().alone(true)));
    for (Tag tag : cursor.open().reversed()) {
      out.append("</").append(tag.name()).append('>');
    }
    Snapshot read = Snapshot.of(out.toString().getBytes(StandardCharsets.UTF_8));
    return read.root().map(root -> path(root, cursor.open().size()));
  }

  private static List<XmlElement> path(XmlElement root, int depth) {
    List<XmlElement> path = new ArrayList<>(List.of(root));
    while (path.size() < depth) {
      path.add(path.getLast().elements().getFirst());
    }
    return path;
  }
}
