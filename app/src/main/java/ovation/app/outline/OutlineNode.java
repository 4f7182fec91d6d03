package ovation.app.outline;

import java.util.List;
import ovation.model.xml.ElementKey;

/**
 * One line of the outline.
 *
 * @param id which part it is
 * @param title what it is called
 * @param count how many things it holds, "" when that says nothing
 * @param elements the elements it covers, with all inside them; the first is its place in the
 *     source
 * @param children the parts below it
 */
public record OutlineNode(
    NodeId id, String title, String count, List<ElementKey> elements, List<OutlineNode> children) {
  public OutlineNode {
    elements = List.copyOf(elements);
    children = List.copyOf(children);
  }
}
