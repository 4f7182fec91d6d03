package ovation.app.pane;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ovation.app.check.Badge;
import ovation.app.disk.DiskDrop;
import ovation.app.field.Tip;
import ovation.app.outline.NodeId;
import ovation.app.outline.OutlineNode;
import ovation.app.session.DocumentSession;
import ovation.app.session.Judgement;
import ovation.app.text.Texts;
import ovation.model.xml.ElementKey;

/** One line of the outline: icon, title, then the problems or else the count. */
final class OutlineCell extends TreeCell<OutlineNode> {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Texts texts;
  private final DocumentSession session;
  private final StackPane icon = new StackPane();
  private final Label title = new Label();
  private final Label count = new Label();
  private final Label badge = new Label();
  private final HBox line = new HBox(8, icon, title, count, badge);

  OutlineCell(Texts texts, DocumentSession session, BiConsumer<List<Path>, ElementKey> drop) {
    this.texts = texts;
    this.session = session;
    title.setMnemonicParsing(false);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    Tip.whenCut(title);
    HBox.setHgrow(title, Priority.ALWAYS);
    count.getStyleClass().add("ov-count");
    count.setMinWidth(USE_PREF_SIZE);
    badge.getStyleClass().add("ov-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setDisclosureNode(new Disclosure(this).node());
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
    setOnDragDropped(event -> dropped(event, drop));
  }

  @Override
  protected void updateItem(@Nullable OutlineNode item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.getChildren().setAll(item.id().kind().icon().node());
    title.setText(item.title());
    Badge problems = problems(getTreeItem());
    boolean bad = problems.total() > 0;
    show(badge, bad);
    show(count, !bad && !item.count().isEmpty());
    count.setText(item.count());
    badge.setText(Integer.toString(problems.total()));
    badge.getStyleClass().setAll("label", "ov-badge", problems.errors() > 0 ? "error" : "warning");
    setGraphic(line);
    setAccessibleText(
        bad
            ? texts.of("outline.withProblems", item.title(), problems.errors(), problems.warnings())
            : item.title());
  }

  /** Shows that what is dragged may be dropped here. */
  void markDrop() {
    pseudoClassStateChanged(DROP, true);
  }

  private void over(DragEvent event) {
    OutlineNode node = getItem();
    if (node != null && OutlineDrop.isTarget(node) && DiskDrop.accepts(files(event))) {
      event.acceptTransferModes(TransferMode.COPY);
      markDrop();
      event.consume();
    }
  }

  private void dropped(DragEvent event, BiConsumer<List<Path>, ElementKey> drop) {
    OutlineNode node = getItem();
    List<Path> files = files(event);
    if (node != null && OutlineDrop.isTarget(node) && DiskDrop.accepts(files)) {
      drop.accept(files, node.id().owner());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static List<Path> files(DragEvent event) {
    return event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList();
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  /** A line that is shut also counts for what it hides. */
  private Badge problems(@Nullable TreeItem<OutlineNode> item) {
    if (item == null) {
      return Badge.NONE;
    }
    Judgement judgement = session.judgementProperty().get();
    NodeId id = item.getValue().id();
    return item.isExpanded() ? judgement.own(id) : judgement.total(id);
  }
}
