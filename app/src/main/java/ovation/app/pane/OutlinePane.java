package ovation.app.pane;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.session.Selection;
import ovation.app.text.Texts;
import ovation.model.xml.ElementKey;

/** The parts of the appliance as a tree, with a filter above and problem counts at the right. */
final class OutlinePane {
  /** Faster than this nobody presses a key again and again. */
  private static final Duration REST = Duration.millis(100);

  private static final double NANOS_PER_MILLI = 1e6;

  private final DocumentSession session;
  private final SystemMoves moves;
  private final TextField filter = new TextField();
  private final TreeItem<OutlineNode> root = new TreeItem<>();
  private final TreeView<OutlineNode> tree = new TreeView<>(root);
  private String shownFilter = "";
  private final VBox box;
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean syncing;
  private boolean byKey;
  private long moved = Long.MIN_VALUE / 2;
  private BiConsumer<List<Path>, ElementKey> images = (files, part) -> {};

  OutlinePane(DocumentSession session, Texts texts) {
    this.session = session;
    moves = new SystemMoves(session, texts);
    filter.setPromptText(texts.of("outline.filter"));
    filter.setAccessibleText(texts.of("outline.filter"));
    filter.textProperty().addListener((observable, old, text) -> rebuild());
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
    tree.setShowRoot(false);
    tree.setAccessibleText(texts.of("outline.name"));
    SystemDrag drag = new SystemDrag(moves);
    tree.setCellFactory(view -> drag.on(new OutlineCell(texts, session, this::drop)));
    tree.getStyleClass().add("ov-outline");
    tree.getSelectionModel().selectedItemProperty().addListener((o, old, item) -> chosen(item));
    tree.focusedProperty()
        .addListener((observable, old, focused) -> {
          focusSelected();
          arrive();
        });
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInTree);
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKey = false);
    VBox.setVgrow(tree, Priority.ALWAYS);
    box = new VBox(8, filter, tree);
    box.getStyleClass().add("ov-outline-pane");
    session.outlineProperty().subscribe(outline -> rebuild());
    session.selectionProperty().subscribe(this::showSelection);
    session.selectionProperty().addListener(selected -> rest.stop());
    session.judgementProperty().addListener((o, old, found) -> judged(old, found));
  }

  Node node() {
    return box;
  }

  /** Says who takes disk images that are dropped on a system or a part of it. */
  void onImages(BiConsumer<List<Path>, ElementKey> taker) {
    images = taker;
  }

  private void drop(List<Path> files, ElementKey part) {
    images.accept(files, part);
  }

  /** Where the keyboard goes when it comes to this pane. */
  Node focusTarget() {
    return tree;
  }

  /** Arrow keys go from the focused line, which is lost when lines are rebuilt. */
  private void focusSelected() {
    tree.getFocusModel().focus(tree.getSelectionModel().getSelectedIndex());
  }

  private void filterKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      tree.requestFocus();
      event.consume();
    }
  }

  /** A part that a held key only passes is not shown: the form follows when the key rests. */
  private void chosen(@Nullable TreeItem<OutlineNode> item) {
    if (syncing || item == null || item.getValue() == null) {
      return;
    }
    NodeId id = item.getValue().id();
    boolean passing = byKey && System.nanoTime() - moved < REST.toMillis() * NANOS_PER_MILLI;
    rest.stop();
    if (passing) {
      rest.setOnFinished(event -> session.select(id));
      rest.playFromStart();
    } else {
      session.select(id);
    }
    moved = System.nanoTime();
  }

  /** Shows at once what the form was to follow to. */
  private void arrive() {
    if (rest.getStatus() == Animation.Status.RUNNING) {
      rest.stop();
      chosenNow();
    }
  }

  private void chosenNow() {
    TreeItem<OutlineNode> item = tree.getSelectionModel().getSelectedItem();
    if (item != null && item.getValue() != null) {
      session.select(item.getValue().id());
    }
  }

  private void keyInTree(KeyEvent event) {
    byKey = true;
    if (event.isAltDown() && isUpOrDown(event.getCode())) {
      arrive();
      moveChosen(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    } else if (!event.getCode().isArrowKey()) {
      arrive();
    }
  }

  private static boolean isUpOrDown(KeyCode code) {
    return code == KeyCode.UP || code == KeyCode.DOWN;
  }

  private void moveChosen(int step) {
    TreeItem<OutlineNode> item = tree.getSelectionModel().getSelectedItem();
    OutlineNode node = item == null ? null : item.getValue();
    if (node != null && SystemMoves.isMovable(node)) {
      moves.move(node, step);
    }
  }

  private void rebuild() {
    syncing = true;
    String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
    if (!wanted.equals(shownFilter)) {
      shownFilter = wanted;
      root.getChildren().clear();
    }
    TreeSync.sync(root, session.outlineProperty().get().roots(), wanted);
    syncing = false;
    showSelection(session.selectionProperty().get());
  }

  private void showSelection(@Nullable Selection selection) {
    if (selection == null) {
      return;
    }
    syncing = true;
    List<OutlineNode> above = session.outlineProperty().get().above(selection.node());
    TreeSync.find(root, above, selection.node())
        .ifPresent(item -> {
          for (TreeItem<OutlineNode> up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
          }
          tree.getSelectionModel().select(item);
          focusSelected();
          int row = tree.getRow(item);
          if (!tree.isFocused() && !isInSight(row)) {
            tree.scrollTo(Math.max(0, row - 3));
          }
        });
    syncing = false;
  }

  /** What is seen is not moved: it may lie under the mouse. */
  private boolean isInSight(int row) {
    if (!(tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first != null && last != null && row > first.getIndex() && row < last.getIndex();
  }

  private void judged(Judgement before, Judgement now) {
    if (!before.findings().all().isEmpty() || !now.findings().all().isEmpty()) {
      tree.refresh();
    }
  }
}
