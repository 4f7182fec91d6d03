package ovation.app.table;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a table in another order, by dragging or step by step. */
final class RowMover {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Supplier<RowDrag> order;
  private final BiConsumer<Object, Object> handler;
  private @Nullable Object dragged;

  /**
   * A mover of the lines in an order.
   *
   * @param handler given what moves and what gives its place
   */
  RowMover(Supplier<RowDrag> order, BiConsumer<Object, Object> handler) {
    this.order = order;
    this.handler = handler;
  }

  /** Lets a line be dragged, and others be dropped on it. */
  void attach(RowView view) {
    view.setOnDragDetected(event -> detected(view, event));
    view.setOnDragOver(event -> over(view, event));
    view.setOnDragExited(event -> view.pseudoClassStateChanged(DROP, false));
    view.setOnDragDropped(event -> dropped(view, event));
    view.setOnDragDone(event -> dragged = null);
  }

  private void detected(RowView view, MouseEvent event) {
    if (order.get().canMove(view.row().id())) {
      ClipboardContent content = new ClipboardContent();
      content.putString(view.row().spoken());
      dragged = view.row().id();
      view.startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void over(RowView view, DragEvent event) {
    if (dragged != null && order.get().canDrop(dragged, view.row().id())) {
      event.acceptTransferModes(TransferMode.MOVE);
      view.pseudoClassStateChanged(DROP, true);
      event.consume();
    }
  }

  private void dropped(RowView view, DragEvent event) {
    Object moved = dragged;
    event.setDropCompleted(moved != null);
    if (moved != null && order.get().canDrop(moved, view.row().id())) {
      handler.accept(moved, view.row().id());
    }
    event.consume();
  }

  /** Moves a line one up (-1) or down (1), if there it has a place. */
  void step(Object id, int step) {
    order.get().neighbour(id, step).ifPresent(place -> handler.accept(id, place));
  }
}
