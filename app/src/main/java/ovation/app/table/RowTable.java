package ovation.app.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.field.Tip;
import ovation.app.text.Texts;

/**
 * A table in a card. One line at a time is open and shows its fields right below it. Lines keep
 * their nodes while what they are about stays, so an edit never takes the focus away.
 */
public final class RowTable extends VBox {
  private static final int PAGE = 150;

  /** So many lines are there at once, more than a window shows; the others come a few at a time. */
  private static final int AT_ONCE = 30;

  private static final int STEP = 10;
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final List<Column> columns;
  private final Texts texts;
  private final VBox lines = new VBox();
  private final StackPane detail = new StackPane();
  private final Map<Object, RowView> views = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Object> opened = new ReadOnlyObjectWrapper<>(null);
  private List<Row> rows = List.of();
  private int total;
  private Runnable onMore = this::layOut;
  private int first;
  private int most = PAGE;
  private int ready = AT_ONCE;
  private Predicate<Row> openable = row -> !row.heading();
  private Consumer<Object> onRemove = id -> {};
  private @Nullable BiConsumer<Object, Object> onReorder;
  private @Nullable Object dragged;
  private BiPredicate<Object, KeyEvent> onKey = (id, event) -> false;
  private Function<Object, List<MenuItem>> menu = id -> List.of();

  /** A table with these columns; no headings are shown when all titles are empty. */
  public RowTable(List<Column> columns, Texts texts, boolean icons) {
    this.columns = List.copyOf(columns);
    this.texts = texts;
    getStyleClass().add("ov-table");
    detail.getStyleClass().add("ov-row-detail");
    if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
      getChildren().add(head(icons));
    }
    getChildren().add(lines);
    lines.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    lines.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
  }

  private HBox head(boolean icons) {
    HBox head = new HBox(12);
    head.getStyleClass().add("ov-table-head");
    if (icons) {
      head.getChildren().add(space(16));
    }
    for (Column column : columns) {
      Label title = new Label(column.title());
      title.setMnemonicParsing(false);
      Tip.whenCut(title);
      CellView place = new CellView(column);
      place.getChildren().add(title);
      head.getChildren().add(place);
    }
    head.getChildren().add(space(36));
    return head;
  }

  private static Region space(double width) {
    Region space = new Region();
    space.setMinWidth(width);
    space.setMaxWidth(width);
    return space;
  }

  /**
   * The fields shown below the open line; the form fills them when {@link #openedProperty} changes.
   */
  public void setDetail(Node node) {
    detail.getChildren().setAll(node);
  }

  /** Says which lines can be opened; all but headings if nothing is said. */
  public void openOnly(Predicate<Row> which) {
    openable = which;
  }

  /** Says what the Delete key does on a line. */
  public void onRemove(Consumer<Object> handler) {
    onRemove = handler;
  }

  /**
   * Lets lines be put in another order, by dragging them and by Alt with the arrow keys.
   *
   * @param handler given what moves and what gives its place
   */
  public void onReorder(BiConsumer<Object, Object> handler) {
    onReorder = handler;
  }

  /** Says what other keys do on a line; the handler answers whether it knows the key. */
  public void onKey(BiPredicate<Object, KeyEvent> handler) {
    onKey = handler;
  }

  /** Says what the context menu of a line offers. */
  public void onMenu(Function<Object, List<MenuItem>> items) {
    menu = items;
  }

  private void showMenu(ContextMenuEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && node != lines && !(node instanceof RowView)) {
      node = node.getParent();
    }
    List<MenuItem> items = node instanceof RowView view ? menu.apply(view.row().id()) : List.of();
    if (!items.isEmpty() && node != null) {
      ContextMenu shown = new ContextMenu();
      shown.getItems().setAll(items);
      shown.show(node, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  /** What the open line is about; null when none is open. */
  public ReadOnlyObjectProperty<@Nullable Object> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Opens a line, or closes all for null. */
  public void open(@Nullable Object id) {
    if (!Objects.equals(opened.get(), id)) {
      leaveDetail();
      opened.set(id);
      moveTo(indexOf(id));
      ready = Math.max(ready, indexOf(id) - first + 1);
      layOut();
    }
  }

  /** Of very many lines those around the open one are shown. */
  private void moveTo(int place) {
    if (place >= 0 && (place < first || place >= first + most)) {
      first = Math.max(0, place - PAGE / 2);
    }
  }

  /** A field that is being typed into commits before the fields show something else. */
  private void leaveDetail() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    RowView view = opened.get() == null ? null : views.get(opened.get());
    boolean inside = false;
    for (Node node = owner; node != null; node = node.getParent()) {
      inside |= node == detail;
    }
    if (inside && view != null) {
      view.requestFocus();
    }
  }

  private int indexOf(@Nullable Object id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Shows these lines; the open one stays open while it is among them. */
  public void show(List<Row> now) {
    show(now, now.size());
  }

  /**
   * Shows the first of very many lines.
   *
   * @param now as many as {@link #room} says, or all
   * @param all how many there are
   */
  public void show(List<Row> now, int all) {
    boolean same = rows.equals(now) && total == all;
    rows = List.copyOf(now);
    total = all;
    if (opened.get() != null && indexOf(opened.get()) < 0) {
      opened.set(null);
    }
    if (!same || lines.getChildren().isEmpty()) {
      layOut();
    }
  }

  /** How many lines are shown until the user asks for more. */
  public int room() {
    return most;
  }

  /** Says how more lines are brought when the user asks for them. */
  public void onMore(Runnable handler) {
    onMore = handler;
  }

  private void grow() {
    if (ready < Math.min(most, rows.size() - first)) {
      ready = Math.min(ready + STEP, most);
      layOut();
    }
  }

  private void layOut() {
    List<Node> children = new ArrayList<>();
    Map<Object, RowView> kept = new HashMap<>();
    boolean stop = false;
    first = Math.clamp(first, 0, Math.max(0, rows.size() - 1));
    if (first > 0) {
      children.add(button(Math.min(PAGE, first), this::showEarlier));
    }
    int now = Math.min(ready, most);
    for (Row row : rows.subList(first, Math.min(first + now, rows.size()))) {
      boolean twin = kept.containsKey(row.id());
      RowView view = twin ? new RowView(row, columns, () -> toggle(row.id())) : view(row);
      kept.putIfAbsent(row.id(), view);
      view.setFocusTraversable(false);
      boolean canOpen = openable.test(row);
      boolean isOpen = !twin && row.id().equals(opened.get());
      view.setOpen(canOpen ? Boolean.valueOf(isOpen) : null);
      children.add(view);
      if (isOpen) {
        children.add(detail);
        view.setFocusTraversable(true);
        stop = true;
      }
    }
    views.clear();
    views.putAll(kept);
    if (!stop) {
      children.stream()
          .filter(node -> node instanceof RowView view && openable.test(view.row()))
          .findFirst()
          .ifPresent(first -> first.setFocusTraversable(true));
    }
    int left = total - first - most;
    if (left > 0) {
      children.add(button(Math.min(PAGE, left), this::showLater));
    }
    arrange(children);
    markLast();
    if (first + now < Math.min(first + most, rows.size())) {
      Platform.runLater(this::grow);
    }
  }

  /** The last line needs no rule below it: the card's edge is there. */
  private void markLast() {
    int end = lines.getChildren().size() - 1;
    for (int i = 0; i <= end; i++) {
      lines.getChildren().get(i).pseudoClassStateChanged(LAST, i == end);
    }
  }

  /**
   * Moves, adds and removes as little as possible: a node that leaves the scene loses the focus.
   */
  private void arrange(List<Node> wanted) {
    List<Node> present = lines.getChildren();
    Set<Node> kept = new HashSet<>(wanted);
    present.removeIf(node -> !kept.contains(node));
    for (int i = 0; i < wanted.size(); i++) {
      Node node = wanted.get(i);
      if (i >= present.size() || present.get(i) != node) {
        present.remove(node);
        present.add(i, node);
      }
    }
  }

  private RowView view(Row row) {
    RowView present = views.get(row.id());
    if (present != null
        && present.row().cells().size() == row.cells().size()
        && present.row().heading() == row.heading()
        && (present.row().icon() == null) == (row.icon() == null)) {
      present.show(row);
      return present;
    }
    RowView fresh = new RowView(row, columns, () -> toggle(row.id()));
    if (onReorder != null) {
      makeMovable(fresh);
    }
    return fresh;
  }

  private void makeMovable(RowView view) {
    view.setOnDragDetected(event -> {
      if (order().canMove(view.row().id())) {
        ClipboardContent content = new ClipboardContent();
        content.putString(view.row().spoken());
        dragged = view.row().id();
        view.startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
      }
    });
    view.setOnDragOver(event -> {
      if (dragged != null && order().canDrop(dragged, view.row().id())) {
        event.acceptTransferModes(TransferMode.MOVE);
        view.pseudoClassStateChanged(DROP, true);
        event.consume();
      }
    });
    view.setOnDragExited(event -> view.pseudoClassStateChanged(DROP, false));
    view.setOnDragDropped(event -> {
      Object moved = dragged;
      event.setDropCompleted(moved != null);
      if (moved != null) {
        reorder(moved, view.row().id());
      }
      event.consume();
    });
    view.setOnDragDone(event -> dragged = null);
  }

  private RowDrag order() {
    return new RowDrag(rows, openable);
  }

  private void reorder(Object moved, Object place) {
    BiConsumer<Object, Object> handler = onReorder;
    if (handler != null && order().canDrop(moved, place)) {
      handler.accept(moved, place);
      focus(moved);
    }
  }

  private void showEarlier() {
    int before = first;
    first = Math.max(0, first - PAGE);
    most += before - first;
    ready += before - first;
    layOut();
  }

  private void showLater() {
    most += PAGE;
    onMore.run();
  }

  private Button button(int count, Runnable action) {
    Button more = new Button(texts.of("table.more", count));
    more.getStyleClass().addAll("flat", "ov-table-more");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setOnAction(event -> action.run());
    return more;
  }

  private void toggle(Object id) {
    Optional<Row> row = rows.stream().filter(line -> line.id().equals(id)).findFirst();
    if (row.filter(openable).isPresent()) {
      open(id.equals(opened.get()) ? null : id);
    }
  }

  private void keyPressed(KeyEvent event) {
    if (!(event.getTarget() instanceof RowView view)) {
      return;
    }
    Object id = view.row().id();
    if (onKey.test(id, event)) {
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case UP -> step(view, id, -1, event.isAltDown());
      case DOWN -> step(view, id, 1, event.isAltDown());
      case ENTER, SPACE -> toggle(view.row().id());
      case ESCAPE -> {
        if (opened.get() == null) {
          return;
        }
        open(null);
      }
      case DELETE, BACK_SPACE -> onRemove.accept(view.row().id());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(RowView view, Object id, int step, boolean reorders) {
    if (reorders) {
      order().neighbour(id, step).ifPresent(place -> reorder(id, place));
    } else {
      move(view, step);
    }
  }

  private void move(RowView from, int step) {
    int place = indexOf(from.row().id()) + step;
    int end = Math.min(first + Math.min(ready, most), rows.size());
    while (place >= first && place < end && !openable.test(rows.get(place))) {
      place += step;
    }
    if (place >= first && place < end) {
      RowView next = views.get(rows.get(place).id());
      if (next != null) {
        next.requestFocus();
      }
    }
  }

  /** Gives the focus to a line. */
  public void focus(Object id) {
    RowView view = views.get(id);
    if (view != null) {
      view.requestFocus();
    }
  }

  /** Opens a line, which was just added, and gives the keyboard to its first field. */
  public void openToType(Object id) {
    open(id);
    focus(id);
    applyCss();
    layout();
    firstField(detail)
        .ifPresent(field -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  private static Optional<TextInputControl> firstField(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node instanceof TextInputControl field) {
      return Optional.of(field);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstField(child).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Puts the table under a card's head without a gap. */
  public RowTable fill() {
    VBox.setVgrow(this, Priority.ALWAYS);
    return this;
  }
}
