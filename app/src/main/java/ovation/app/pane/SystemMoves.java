package ovation.app.pane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.edit.OrderEdits;
import ovation.model.envelope.Content;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.xml.Edit;

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

  /**
   * Moves what a line of the outline stands for, as one step to undo.
   *
   * @param step 1 for later, -1 for earlier
   * @return whether there was a place to move to
   */
  boolean move(OutlineNode node, int step) {
    if (session.brokenProperty().get()) {
      return false;
    }
    Optional<Edit> edit = envelope().flatMap(envelope -> edit(envelope, node, step));
    edit.ifPresent(session::apply);
    return edit.isPresent();
  }

  private Optional<Envelope> envelope() {
    Snapshot now = session.goodProperty().get();
    return now == null ? Optional.empty() : now.envelope();
  }

  private Optional<Edit> edit(Envelope envelope, OutlineNode node, int step) {
    for (Content content : envelope.allContents()) {
      if (content instanceof VirtualSystemCollection parent) {
        List<Content> order = new ArrayList<>(parent.children());
        for (int at = 0; at < order.size(); at++) {
          Content child = order.get(at);
          if (child.element().key().equals(node.id().owner())) {
            int to = at + step;
            if (to < 0 || to >= order.size()) {
              return Optional.empty();
            }
            Collections.swap(order, at, to);
            return Optional.of(
                OrderEdits.order(texts.of("outline.move", node.title()), parent, order));
          }
        }
      }
    }
    return Optional.empty();
  }
}
