package ovation.app.pane;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.session.Selection;
import ovation.app.text.Texts;
import ovation.model.xml.ElementKey;

/** The parts of the appliance as a tree, with a filter above and problem counts at the right. */
final class OutlinePane {
  private final DocumentSession session;
  private final TextField filter = new TextField();
  private final TreeItem<OutlineNode> root = new TreeItem<>();
  private final TreeView<OutlineNode> tree = new TreeView<>(root);
  private String shownFilter = "";
  private final VBox box;
  private boolean syncing;
  private BiConsumer<List<Path>, ElementKey> images = (files, part) -> {};

  OutlinePane(DocumentSession session, Texts texts) {
    this.session = session;
    filter.setPromptText(texts.of("outline.filter"));
    filter.setAccessibleText(texts.of("outline.filter"));
    filter.textProperty().addListener((observable, old, text) -> rebuild());
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
    tree.setShowRoot(false);
    tree.setAccessibleText(texts.of("outline.name"));
    tree.setCellFactory(view -> new OutlineCell(texts, session, this::drop));
    tree.getStyleClass().add("ov-outline");
    tree.getSelectionModel().selectedItemProperty().addListener((o, old, item) -> chosen(item));
    tree.focusedProperty().addListener((observable, old, focused) -> focusSelected());
    VBox.setVgrow(tree, Priority.ALWAYS);
    box = new VBox(8, filter, tree);
    box.getStyleClass().add("ov-outline-pane");
    session.outlineProperty().subscribe(outline -> rebuild());
    session.selectionProperty().subscribe(this::showSelection);
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

  private void chosen(@Nullable TreeItem<OutlineNode> item) {
    if (!syncing && item != null && item.getValue() != null) {
      session.select(item.getValue().id());
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
          if (!tree.isFocused()) {
            tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
          }
        });
    syncing = false;
  }

  private void judged(Judgement before, Judgement now) {
    if (!before.findings().all().isEmpty() || !now.findings().all().isEmpty()) {
      tree.refresh();
    }
  }
}
