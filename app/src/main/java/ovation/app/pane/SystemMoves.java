package ovation.app.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.edit.OrderEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.text.Sentence;

/**
 * Moves systems and collections among those beside them. Of all parts of an appliance only these
 * have an order that is the author's; that of sections is the standard's (DSP0243 2.1.1 §8.2).
 */
final class SystemMoves {
  private final DocumentSession session;
  private final Texts texts;

  SystemMoves(DocumentSession session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  /** Whether a line of the outline stands for something that has an order. */
  static boolean isMovable(OutlineNode node) {
    return switch (node.id().kind()) {
      case SYSTEM, COLLECTION -> true;
      default -> false;
    };
  }

  /**
   * Moves what a line of the outline stands for, as one step to undo.
   *
   * @param step 1 for later, -1 for earlier
   * @return whether there was a place to move to
   */
  boolean move(OutlineNode node, int step) {
    return apply(siblings(node.id()).flatMap(place -> place.moved(place.at() + step)), node);
  }

  /** Whether a line may take the place of another: both are in the same collection. */
  boolean canTake(OutlineNode node, OutlineNode place) {
    return !node.equals(place)
        && siblings(node.id()).flatMap(siblings -> siblings.find(place.id())).isPresent();
  }

  /** Moves what a line stands for into the place of another, as one step to undo. */
  boolean take(OutlineNode node, OutlineNode place) {
    return apply(
        siblings(node.id()).flatMap(siblings -> siblings.find(place.id()).flatMap(siblings::moved)),
        node);
  }

  private boolean apply(Optional<Siblings> wanted, OutlineNode node) {
    wanted.ifPresent(siblings -> {
      Sentence label = texts.sentence("outline.move", node.title());
      session.apply(OrderEdits.order(label, siblings.parent(), siblings.order()));
    });
    return wanted.isPresent();
  }

  /**
   * What is in a collection.
   *
   * @param at which of them is meant
   */
  private record Siblings(VirtualSystemCollection parent, List<Content> order, int at) {
    Optional<Siblings> moved(int to) {
      if (to < 0 || to >= order.size()) {
        return Optional.empty();
      }
      List<Content> moved = new ArrayList<>(order);
      moved.add(to, moved.remove(at));
      return Optional.of(new Siblings(parent, moved, to));
    }

    Optional<Integer> find(NodeId id) {
      return IntStream.range(0, order.size())
          .filter(i -> order.get(i).element().key().equals(id.owner()))
          .boxed()
          .findFirst();
    }
  }

  private Optional<Siblings> siblings(NodeId id) {
    if (session.lockedProperty().get()) {
      return Optional.empty();
    }
    return envelope().map(Envelope::allContents).stream()
        .flatMap(List::stream)
        .filter(VirtualSystemCollection.class::isInstance)
        .map(content -> new Siblings((VirtualSystemCollection) content, content.children(), 0))
        .flatMap(
            all -> all.find(id).map(at -> new Siblings(all.parent(), all.order(), at)).stream())
        .findFirst();
  }

  private Optional<Envelope> envelope() {
    Snapshot now = session.goodProperty().get();
    return now == null ? Optional.empty() : now.envelope();
  }
}
