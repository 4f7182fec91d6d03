package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.ElementKey;
import ovation.model.xml.XmlElement;

/** A descriptor cut into its owners of sections, which are judged one by one. */
final class Parts {

  /** No descriptor. */
  static final Parts NONE = new Parts();

  private record Spot(Part part, int number, int last, int depth) {}

  private final List<Part> list = new ArrayList<>();
  private final Map<ElementKey, Spot> spots = new HashMap<>();
  private final IdentityHashMap<Scope, Boolean> likeThis = new IdentityHashMap<>();

  private Parts() {}

  /** The parts in the order in which they begin. */
  List<Part> list() {
    return list;
  }

  /** The parts of another snapshot; those that did not change are the same. */
  Parts next(Scope scope) {
    Parts next = new Parts();
    Envelope envelope = scope.envelope();
    next.add(this, scope, envelope, envelope.contents(), null, "Envelope", 0);
    return next;
  }

  private void add(
      Parts before,
      Scope scope,
      SectionOwner owner,
      List<Content> inner,
      @Nullable XmlElement above,
      String path,
      int depth) {
    Spot old = before.spots.get(owner.element().key());
    Part part =
        old != null && isUnchanged(old.part(), scope, owner, path)
            ? old.part()
            : new Part(scope, owner, new PartTree(owner.element(), above, path, keys(inner)));
    int number = list.size();
    list.add(part);
    XmlElement element = owner.element();
    Map<ElementKey, String> labels = inner.isEmpty() ? Map.of() : PathLabels.of(element.elements());
    for (Content content : inner) {
      String label = path + "/" + labels.get(content.element().key());
      List<Content> children =
          content instanceof VirtualSystemCollection ? content.children() : List.of();
      add(before, scope, content, children, element, label, depth + 1);
    }
    spots.put(element.key(), new Spot(part, number, list.size() - 1, depth));
  }

  private static Set<ElementKey> keys(List<Content> contents) {
    return contents.stream().map(content -> content.element().key()).collect(Collectors.toSet());
  }

  /** The Envelope's element changes with each edit; what counts is its own part. */
  private boolean isUnchanged(Part old, Scope scope, SectionOwner owner, String path) {
    boolean same =
        owner instanceof Envelope envelope
            ? envelope.sharesSectionsWith(old.owner())
            : owner == old.owner();
    return same
        && old.tree().path().equals(path)
        && likeThis.computeIfAbsent(old.scope(), scope::judgesLike);
  }

  /** The place of an element in the whole. */
  Rank rank(@Nullable ElementKey key, TreeIndex tree) {
    PartTree own = key == null ? null : tree.part(key).orElse(null);
    return own == null ? Rank.FIRST : rank(key, own);
  }

  /** The place of an element of a part in the whole. */
  Rank rank(@Nullable ElementKey key, PartTree own) {
    Spot spot = spots.get(own.root().key());
    if (key == null || spot == null) {
      return Rank.FIRST;
    }
    return own.isBehindInner(key)
        ? new Rank(spot.last(), true, spot.depth(), own.ordinal(key))
        : new Rank(spot.number(), false, 0, own.ordinal(key));
  }
}
