package ovation.app.table;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the keys do on the lines of a table. */
final class RowKeys {
  private final RowTable table;
  private BiPredicate<Object, KeyEvent> others = (id, event) -> false;
  private Consumer<Object> remove = id -> {};
  private @Nullable RowMover mover;

  RowKeys(RowTable table) {
    this.table = table;
  }

  /** Says what keys do that are not known here; the handler answers whether it knows the key. */
  void setOthers(BiPredicate<Object, KeyEvent> handler) {
    others = handler;
  }

  /** Says what the Delete key does. */
  void setRemove(Consumer<Object> handler) {
    remove = handler;
  }

  /** Says what Alt with the arrow keys does. */
  void setMover(RowMover newMover) {
    mover = newMover;
  }

  void pressed(KeyEvent event) {
    if (event.getTarget() instanceof RowView view
        && (others.test(view.row().id(), event) || isKnown(event, view.row().id()))) {
      event.consume();
    }
  }

  private boolean isKnown(KeyEvent event, Object id) {
    switch (event.getCode()) {
      case UP -> step(id, -1, event.isAltDown());
      case DOWN -> step(id, 1, event.isAltDown());
      case ENTER, SPACE -> table.toggle(id);
      case ESCAPE -> {
        if (table.openedProperty().get() == null) {
          return false;
        }
        table.open(null);
      }
      case DELETE, BACK_SPACE -> remove.accept(id);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void step(Object id, int step, boolean moves) {
    if (!moves) {
      table.focusNext(id, step);
    } else if (mover != null) {
      mover.step(id, step);
    }
  }
}
