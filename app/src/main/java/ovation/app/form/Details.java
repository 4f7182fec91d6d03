package ovation.app.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ovation.app.table.RowTable;
import ovation.icons.Icon;
import ovation.model.envelope.OvfObject;
import ovation.model.xml.ElementKey;

/** What the details of table rows have in common. */
public final class Details {
  private Details() {}

  /** The foot of a row's details: a button that removes the open row. */
  public static Node removeFoot(
      FormContext context, RowTable table, String label, Consumer<Object> remove) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Node button =
        Actions.edit(
            context,
            Icon.REMOVE,
            label,
            () -> {
              Object key = table.openedProperty().get();
              if (key != null) {
                remove.accept(key);
              }
            });
    HBox foot = new HBox(8, space, button);
    foot.getStyleClass().add("ov-detail-foot");
    return foot;
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
