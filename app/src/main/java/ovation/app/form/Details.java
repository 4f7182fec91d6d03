package ovation.app.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ovation.app.table.RowTable;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.ElementKey;

/** What the details of table rows have in common. */
public final class Details {
  private Details() {}

  /**
   * The foot of a row's details: a button that removes the open row.
   *
   * @param first what stands at the other end
   */
  public static Node removeFoot(
      FormContext context, RowTable table, String label, Consumer<Object> remove, Node... first) {
    return foot(
        Actions.edit(
            context,
            Icon.REMOVE,
            label,
            () -> {
              Object key = table.openedProperty().get();
              if (key != null) {
                remove.accept(key);
              }
            }),
        first);
  }

  /** The foot of a row's details, with a button at the right and others at the left. */
  public static Node foot(Node last, Node... first) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(4, first);
    foot.getChildren().addAll(space, last);
    foot.getStyleClass().add("ov-detail-foot");
    return foot;
  }

  /**
   * The buttons that move the open row up and down.
   *
   * @param move given -1 or 1
   */
  public static Node[] moveButtons(FormContext context, IntConsumer move) {
    Texts texts = context.texts();
    return new Node[] {
      Actions.edit(context, Icon.UP, texts.of("product.up"), () -> move.accept(-1)),
      Actions.edit(context, Icon.DOWN, texts.of("product.down"), () -> move.accept(1))
    };
  }

  /** Opens the row of the object whose element, or a child of it, is meant. */
  public static void reveal(RowTable table, List<? extends OvfObject> objects, ElementKey element) {
    objects.stream()
        .map(OvfObject::element)
        .filter(e -> e.key() == element || e.elements().stream().anyMatch(c -> c.key() == element))
        .findFirst()
        .ifPresent(e -> table.open(e.key()));
  }
}
