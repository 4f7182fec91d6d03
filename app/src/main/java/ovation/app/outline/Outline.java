package ovation.app.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.xml.ElementKey;

/** The tree of an appliance's parts, and which part an element belongs to. */
public final class Outline {
  /** The outline of a document that could never be read. */
  public static final Outline EMPTY = new Outline(List.of());

  private final List<OutlineNode> roots;
  private final Map<NodeId, OutlineNode> nodes = new HashMap<>();
  private final Map<NodeId, OutlineNode> parents = new HashMap<>();
  private final Map<ElementKey, OutlineNode> owners = new HashMap<>();

  Outline(List<OutlineNode> roots) {
    this.roots = List.copyOf(roots);
    roots.forEach(this::index);
  }

  private void index(OutlineNode node) {
    nodes.put(node.id(), node);
    node.elements().forEach(element -> owners.putIfAbsent(element, node));
    for (OutlineNode child : node.children()) {
      parents.put(child.id(), node);
      index(child);
    }
  }

  /** The parts at the top. */
  public List<OutlineNode> roots() {
    return roots;
  }

  /** The part of that id, if it is still there. */
  public Optional<OutlineNode> find(NodeId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The first part of that kind. */
  public Optional<OutlineNode> first(NodeKind kind) {
    return roots.stream()
        .flatMap(Outline::withAllBelow)
        .filter(n -> n.id().kind() == kind)
        .findFirst();
  }

  private static Stream<OutlineNode> withAllBelow(OutlineNode node) {
    return Stream.concat(Stream.of(node), node.children().stream().flatMap(Outline::withAllBelow));
  }

  /** The parts above one, outermost first. */
  public List<OutlineNode> above(NodeId id) {
    List<OutlineNode> path = new ArrayList<>();
    OutlineNode parent = parents.get(id);
    while (parent != null) {
      path.addFirst(parent);
      parent = parents.get(parent.id());
    }
    return path;
  }

  /** The part that covers that very element. */
  public Optional<OutlineNode> owner(ElementKey element) {
    return Optional.ofNullable(owners.get(element));
  }

  /**
   * The innermost part that covers an element.
   *
   * @param path the keys from the root element down to the element
   */
  public Optional<OutlineNode> covering(List<ElementKey> path) {
    for (ElementKey key : path.reversed()) {
      OutlineNode owner = owners.get(key);
      if (owner != null) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }
}
