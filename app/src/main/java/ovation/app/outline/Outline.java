package ovation.app.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.ElementKey;

/**
 * The tree of an appliance's parts, and which part an element belongs to. Lines that are made when
 * they are asked for are indexed when somebody looks for what may be among them.
 */
public final class Outline {
  /** The outline of a document that could never be read. */
  public static final Outline EMPTY = new Outline(List.of());

  private final List<OutlineNode> roots;
  private final Map<NodeId, OutlineNode> nodes = new HashMap<>();
  private final Map<NodeId, OutlineNode> parents = new HashMap<>();
  private final Map<ElementKey, OutlineNode> owners = new HashMap<>();

  /** Lines whose children are not in the index, by the element that they cover. */
  private final Map<ElementKey, OutlineNode> shut = new HashMap<>();

  Outline(List<OutlineNode> roots) {
    this.roots = List.copyOf(roots);
    roots.forEach(this::index);
  }

  private void index(OutlineNode node) {
    nodes.put(node.id(), node);
    node.elements().forEach(element -> owners.putIfAbsent(element, node));
    if (node.isLazy()) {
      shut.put(node.elements().getFirst(), node);
    } else {
      indexBelow(node);
    }
  }

  private void indexBelow(OutlineNode node) {
    for (OutlineNode child : node.children()) {
      parents.put(child.id(), node);
      index(child);
    }
  }

  /** Indexes what is below the lines of these elements. */
  private void open(List<ElementKey> elements) {
    for (ElementKey element : elements) {
      OutlineNode node = shut.remove(element);
      if (node != null) {
        indexBelow(node);
      }
    }
  }

  /** Makes and indexes every line, which takes its time, so that nobody has to wait for it. */
  public void complete() {
    List<OutlineNode> all;
    synchronized (this) {
      all = List.copyOf(shut.values());
    }
    all.forEach(OutlineNode::children);
    indexAll();
  }

  private synchronized void indexAll() {
    List<OutlineNode> all = List.copyOf(shut.values());
    shut.clear();
    all.forEach(this::indexBelow);
  }

  /** The parts at the top. */
  public List<OutlineNode> roots() {
    return roots;
  }

  /** The part of that id, if it is still there. */
  public synchronized Optional<OutlineNode> find(NodeId id) {
    return look(() -> nodes.get(id), id.owner());
  }

  /** What is in the index, once all that may hold it is in there. */
  private Optional<OutlineNode> look(Supplier<@Nullable OutlineNode> index, ElementKey element) {
    OutlineNode found = index.get();
    if (found == null && !shut.isEmpty()) {
      open(element.outwards());
      found = index.get();
    }
    if (found == null && !shut.isEmpty()) {
      indexAll();
      found = index.get();
    }
    return Optional.ofNullable(found);
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
  public synchronized List<OutlineNode> above(NodeId id) {
    List<OutlineNode> path = new ArrayList<>();
    OutlineNode parent = find(id).map(node -> parents.get(id)).orElse(null);
    while (parent != null) {
      path.addFirst(parent);
      parent = parents.get(parent.id());
    }
    return path;
  }

  /** The part that covers that very element. */
  public synchronized Optional<OutlineNode> owner(ElementKey element) {
    return look(() -> owners.get(element), element);
  }

  /**
   * The innermost part that covers an element.
   *
   * @param path the keys from the root element down to the element
   */
  public synchronized Optional<OutlineNode> covering(List<ElementKey> path) {
    open(path);
    for (ElementKey key : path.reversed()) {
      OutlineNode owner = owners.get(key);
      if (owner != null) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }
}
