package ovation.app.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.table.Cell;
import ovation.app.table.Column;
import ovation.app.table.Row;
import ovation.app.table.RowTable;
import ovation.app.value.MoreValues;
import ovation.icons.Icon;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/**
 * A list of things of one kind: a line each, the open one with its fields, which can be moved and
 * removed, and what the card says while there is none.
 *
 * @param <T> the kind of things
 */
public final class Entries<T extends OvfObject> {
  private final FormContext context;
  private Function<T, Icon> icon;
  private final Function<T, List<Cell>> cells;
  private final RowTable table;
  private final HBox foot = new HBox(4);
  private final VBox node = new VBox();
  private final VBox detail = new VBox();
  private final Bound fields;
  private @Nullable Function<T, Edit> remove;
  private @Nullable BiFunction<T, T, Edit> move;
  private @Nullable EmptyState empty;
  private @Nullable MoreValues more;
  private Consumer<T> fill = object -> {};
  private @Nullable FormState state;
  private List<T> shown = List.of();

  /**
   * A list.
   *
   * @param fields the fields of the open line
   * @param details the fields as they are laid out
   * @param cells the cells of a line, one for each column
   */
  public Entries(
      FormContext context,
      Icon icon,
      List<Column> columns,
      Bound fields,
      Node details,
      Function<T, List<Cell>> cells) {
    this.context = context;
    this.icon = object -> icon;
    this.cells = cells;
    this.fields = fields;
    table = new RowTable(columns, context.texts(), true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    foot.getChildren().setAll(space);
    foot.getStyleClass().add("ov-detail-foot");
    detail.getChildren().setAll(details, foot);
    table.setDetail(detail);
    table.openedProperty().addListener((o, old, key) -> showFields());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    node.getChildren().setAll(table);
  }

  /** Lets lines be removed, by a button named so and by the Delete key. */
  public Entries<T> removable(String label, Function<T, Edit> how) {
    remove = how;
    table.onRemove(key -> of(key).ifPresent(this::remove));
    foot.getChildren()
        .add(Actions.edit(context, Icon.REMOVE, label, () -> opened().ifPresent(this::remove)));
    return this;
  }

  /** Lets lines change places, by buttons and by Alt with an arrow key. */
  public Entries<T> movable(BiFunction<T, T, Edit> how) {
    move = how;
    foot.getChildren().addAll(0, List.of(Details.moveButtons(context, this::move)));
    return this;
  }

  /** Puts more buttons into the foot of the open line, before the one that removes it. */
  public Entries<T> alsoAtFoot(Node... nodes) {
    foot.getChildren().addAll(nodes);
    return this;
  }

  /** Gives each line its own picture. */
  public Entries<T> pictured(Function<T, Icon> picture) {
    icon = picture;
    return this;
  }

  /**
   * Folds all other values of the open line below its fields.
   *
   * @param elsewhere what the fields show: names of children, and of attributes behind an @
   */
  public Entries<T> withMore(Set<String> elsewhere) {
    return withMore(elsewhere, Set.of());
  }

  /**
   * Folds all other values of the open line below its fields, and those of elements inside it.
   *
   * @param elsewhere what the fields show: names of children, and of attributes behind an @
   * @param inside names of elements anywhere inside it
   */
  public Entries<T> withMore(Set<String> elsewhere, Set<String> inside) {
    MoreValues fold = new MoreValues(context, elsewhere).within(inside);
    more = fold;
    detail.getChildren().add(1, fold.node());
    return this;
  }

  /** What is said while there is nothing. */
  public Entries<T> orElse(EmptyState nothing) {
    empty = nothing;
    node.getChildren().setAll(table, nothing);
    return this;
  }

  /** Says what else is filled when a line is open. */
  public Entries<T> onFill(Consumer<T> filler) {
    fill = filler;
    return this;
  }

  private void keyPressed(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (event.isAltDown() && arrow && opened().isPresent()) {
      move(event.getCode() == KeyCode.UP ? -1 : 1);
      event.consume();
    }
  }

  private void remove(T object) {
    Function<T, Edit> how = remove;
    if (how != null) {
      context.edit(how.apply(object));
    }
  }

  private void move(int step) {
    BiFunction<T, T, Edit> how = move;
    Optional<T> object = opened();
    if (how == null || object.isEmpty()) {
      return;
    }
    int place = shown.indexOf(object.get()) + step;
    if (place >= 0 && place < shown.size()) {
      context.edit(how.apply(object.get(), shown.get(place)));
    }
  }

  private Optional<T> of(@Nullable Object key) {
    return shown.stream().filter(object -> object.element().key() == key).findFirst();
  }

  /** The thing whose fields are shown, if one is open. */
  public Optional<T> opened() {
    return of(table.openedProperty().get());
  }

  /** Shows the present things. */
  public void show(List<T> objects, FormState now) {
    shown = List.copyOf(objects);
    state = now;
    Problems problems = new Problems(context);
    table.onMore(() -> show(objects, now));
    table.show(
        shown.stream()
            .limit(table.room())
            .map(object ->
                Row.of(object.element().key(), cells.apply(object))
                    .with(icon.apply(object))
                    .marked(problems.worst(List.of(object))))
            .toList(),
        shown.size());
    table.setVisible(!shown.isEmpty());
    table.setManaged(!shown.isEmpty());
    if (empty != null) {
      empty.show(shown.isEmpty());
    }
    showFields();
  }

  private void showFields() {
    FormState now = state;
    Optional<T> object = opened();
    if (now != null && object.isPresent()) {
      fields.show(object.get().element(), now);
      if (more != null) {
        more.show(object.get().element(), now);
      }
      fill.accept(object.get());
    }
  }

  /** Opens the line of a thing, or the one that holds the element. */
  public void open(ElementKey element) {
    Details.reveal(table, shown, element);
  }

  /** Opens the last line, which was just added. */
  public void openLast() {
    if (!shown.isEmpty()) {
      table.open(shown.getLast().element().key());
    }
  }

  /** The list. */
  public Node node() {
    return node;
  }
}
