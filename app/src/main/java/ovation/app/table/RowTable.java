package ovation.app.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;

/**
 * A table in a card. One line at a time is open and shows its fields right below it. Lines keep
 * their nodes while what they are about stays, so an edit never takes the focus away.
 */
public final class RowTable extends VBox {
  private final Texts texts;
  private final RowLines lines;
  private final StackPane detail = new StackPane();
  private final RowWindow window = new RowWindow();
  private final RowKeys keys = new RowKeys(this);
  private final ReadOnlyObjectWrapper<@Nullable Object> opened = new ReadOnlyObjectWrapper<>(null);
  private List<Row> rows = List.of();
  private Runnable onMore = this::layOut;
  private boolean growing;
  private Predicate<Row> openable = row -> !row.heading();
  private Function<Object, List<MenuItem>> menu = id -> List.of();

  /** A table with these columns; no headings are shown when all titles are empty. */
  public RowTable(List<Column> columns, Texts texts, boolean icons) {
    this.texts = texts;
    lines = new RowLines(List.copyOf(columns), this::toggle);
    getStyleClass().add("ov-table");
    detail.getStyleClass().add("ov-row-detail");
    if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
      getChildren().add(new RowHead(columns, icons));
    }
    getChildren().add(lines);
    sceneProperty().subscribe(this::growLater);
    lines.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    lines.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
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
    keys.setRemove(handler);
  }

  /**
   * Lets lines be put in another order, by dragging them and by Alt with the arrow keys.
   *
   * @param handler given what moves and what gives its place
   */
  public void onReorder(BiConsumer<Object, Object> handler) {
    RowMover mover =
        new RowMover(
            () -> new RowDrag(rows, openable),
            (moved, place) -> {
              handler.accept(moved, place);
              focus(moved);
            });
    lines.setMover(mover);
    keys.setMover(mover);
  }

  /** Says what other keys do on a line; the handler answers whether it knows the key. */
  public void onKey(BiPredicate<Object, KeyEvent> handler) {
    keys.setOthers(handler);
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
      window.reach(indexOf(id));
      layOut();
    }
  }

  /** A field that is being typed into commits before the fields show something else. */
  private void leaveDetail() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean inside = false;
    for (Node node = owner; node != null; node = node.getParent()) {
      inside |= node == detail;
    }
    if (inside) {
      lines.find(opened.get()).ifPresent(Node::requestFocus);
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
    boolean same = rows.equals(now) && window.total() == all;
    rows = List.copyOf(now);
    window.resize(now.size(), all);
    if (opened.get() != null && indexOf(opened.get()) < 0) {
      opened.set(null);
    }
    if (!same || lines.getChildren().isEmpty()) {
      layOut();
    }
  }

  /** How many lines are shown until the user asks for more. */
  public int room() {
    return window.room();
  }

  /** Says how more lines are brought when the user asks for them. */
  public void onMore(Runnable handler) {
    onMore = handler;
  }

  private void growLater() {
    if (!growing && window.isGrowing()) {
      growing = true;
      Painted.then(this::grow);
    }
  }

  /** Nobody waits for lines of a table that is gone. */
  private void grow() {
    growing = false;
    if (getScene() != null && window.isGrowing()) {
      window.grow();
      layOut();
    }
  }

  private void layOut() {
    List<Node> children = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    boolean stop = false;
    if (window.earlier() > 0) {
      children.add(button(window.earlier(), this::showEarlier));
    }
    for (Row row : rows.subList(window.from(), window.to())) {
      boolean twin = !seen.add(row.id());
      RowView view = twin ? lines.twin(row) : lines.of(row);
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
    if (!stop) {
      children.stream()
          .filter(node -> node instanceof RowView view && openable.test(view.row()))
          .findFirst()
          .ifPresent(first -> first.setFocusTraversable(true));
    }
    if (window.later() > 0) {
      children.add(button(window.later(), this::showLater));
    }
    lines.show(children);
    growLater();
  }

  private void showEarlier() {
    window.showEarlier();
    layOut();
  }

  private void showLater() {
    window.showLater();
    onMore.run();
  }

  private Button button(int count, Runnable action) {
    Button more = new Button(texts.of("table.more", count));
    more.getStyleClass().addAll("flat", "ov-table-more");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setOnAction(event -> action.run());
    return more;
  }

  /** Opens or closes a line that can be opened. */
  void toggle(Object id) {
    Optional<Row> row = rows.stream().filter(line -> line.id().equals(id)).findFirst();
    if (row.filter(openable).isPresent()) {
      open(id.equals(opened.get()) ? null : id);
    }
  }

  /** Gives the focus to the next line above (-1) or below (1) that can be opened. */
  void focusNext(Object id, int step) {
    int place = indexOf(id) + step;
    while (place >= window.from() && place < window.to() && !openable.test(rows.get(place))) {
      place += step;
    }
    if (place >= window.from() && place < window.to()) {
      focus(rows.get(place).id());
    }
  }

  /** Gives the focus to a line. */
  public void focus(Object id) {
    lines.find(id).ifPresent(Node::requestFocus);
  }

  /** Opens a line, which was just added, and gives the keyboard to its first field. */
  public void openToType(Object id) {
    open(id);
    focus(id);
    applyCss();
    layout();
    FirstField.in(detail)
        .ifPresent(field -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  /** Puts the table under a card's head without a gap. */
  public RowTable fill() {
    VBox.setVgrow(this, Priority.ALWAYS);
    return this;
  }
}
