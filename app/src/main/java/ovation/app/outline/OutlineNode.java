package ovation.app.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementKey;

/**
 * One line of the outline. The lines below it may be made when they are first asked for, by
 * whichever thread asks: of thousands of systems few are looked into.
 */
public final class OutlineNode {
  private final NodeId id;
  private final String title;
  private final String count;
  private final List<ElementKey> elements;
  private final @Nullable Supplier<List<OutlineNode>> below;
  private volatile @Nullable List<OutlineNode> children;

  /** A line with the lines below it. */
  OutlineNode(
      NodeId id,
      String title,
      String count,
      List<ElementKey> elements,
      List<OutlineNode> children) {
    this.id = id;
    this.title = title;
    this.count = count;
    this.elements = List.copyOf(elements);
    this.children = List.copyOf(children);
    below = null;
  }

  /**
   * A line of one element with lines below it that are made later. They cover nothing outside the
   * element.
   */
  OutlineNode(NodeId id, String title, ElementKey element, Supplier<List<OutlineNode>> below) {
    this.id = id;
    this.title = title;
    this.count = "";
    this.elements = List.of(element);
    this.below = below;
  }

  /** Which part it is. */
  public NodeId id() {
    return id;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** How many things it holds, "" when that says nothing. */
  public String count() {
    return count;
  }

  /** The elements it covers, with all inside them; the first is its place in the source. */
  public List<ElementKey> elements() {
    return elements;
  }

  /** The parts below it. */
  public List<OutlineNode> children() {
    List<OutlineNode> known = children;
    return known == null ? made() : known;
  }

  private synchronized List<OutlineNode> made() {
    List<OutlineNode> known = children;
    if (known == null) {
      known = List.copyOf(Objects.requireNonNull(below).get());
      children = known;
    }
    return known;
  }

  /** Whether the lines below are made when they are asked for. */
  boolean isLazy() {
    return below != null;
  }

  /** Two lines whose children are made later are equal only if they are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OutlineNode node
            && !isLazy()
            && !node.isLazy()
            && id.equals(node.id)
            && title.equals(node.title)
            && count.equals(node.count)
            && elements.equals(node.elements)
            && children().equals(node.children()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
