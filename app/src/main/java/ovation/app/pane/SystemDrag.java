package ovation.app.pane;

import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.OutlineNode;

/** Systems and collections dragged in the outline: over a line means to take its place. */
final class SystemDrag {
  private final SystemMoves moves;
  private @Nullable OutlineNode dragged;

  SystemDrag(SystemMoves moves) {
    this.moves = moves;
  }

  /** Lets what a line stands for be taken, and other lines take its place. */
  OutlineCell on(OutlineCell cell) {
    cell.setOnDragDetected(event -> take(cell, event));
    cell.addEventHandler(DragEvent.DRAG_OVER, event -> over(cell, event));
    cell.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(cell, event));
    cell.setOnDragDone(event -> dragged = null);
    return cell;
  }

  private void take(TreeCell<OutlineNode> cell, MouseEvent event) {
    OutlineNode node = cell.getItem();
    if (node != null && SystemMoves.isMovable(node)) {
      ClipboardContent content = new ClipboardContent();
      content.putString(node.title());
      dragged = node;
      cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void over(OutlineCell cell, DragEvent event) {
    OutlineNode moved = dragged;
    OutlineNode place = cell.getItem();
    if (moved != null && place != null && moves.canTake(moved, place)) {
      event.acceptTransferModes(TransferMode.MOVE);
      cell.markDrop();
      event.consume();
    }
  }

  private void drop(OutlineCell cell, DragEvent event) {
    OutlineNode moved = dragged;
    OutlineNode place = cell.getItem();
    if (moved != null && place != null) {
      event.setDropCompleted(moves.take(moved, place));
      event.consume();
    }
  }
}
