package ovation.app.pane;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The pane at the right: several views of the document, one at a time. */
final class Drawer {
  /** What the drawer can show. */
  enum Tab {
    PROBLEMS,
    TRUST,
    SOURCE
  }

  private final Map<Tab, Node> views = new LinkedHashMap<>();
  private final Map<Tab, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox tabs = new HBox(4);
  private final BorderPane pane = new BorderPane();

  /** The view is on the screen before anybody hears of it. */
  private final ObjectProperty<Tab> shown =
      new SimpleObjectProperty<>(Tab.PROBLEMS) {
        @Override
        protected void invalidated() {
          show(get());
        }
      };

  Drawer() {
    tabs.getStyleClass().add("ov-drawer-tabs");
    pane.setTop(tabs);
    pane.getStyleClass().add("ov-drawer");
  }

  /**
   * Adds a view.
   *
   * @param count a number behind the name, 0 for none
   */
  void add(Tab tab, String name, Node view, ObservableValue<Number> count) {
    ToggleButton button = new ToggleButton(name);
    button.setMnemonicParsing(false);
    button.setToggleGroup(group);
    button.getStyleClass().add("ov-tab");
    Label number = new Label();
    number.getStyleClass().add("ov-tab-count");
    count.subscribe(n -> {
      number.setText(n.toString());
      button.setGraphic(n.intValue() == 0 ? null : number);
    });
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(event -> {
      shown.set(tab);
      button.setSelected(true);
    });
    ((Region) view).setMinHeight(0);
    views.put(tab, view);
    buttons.put(tab, button);
    tabs.getChildren().add(button);
    show(shown.get());
  }

  private void show(Tab tab) {
    pane.setCenter(views.get(tab));
    ToggleButton button = buttons.get(tab);
    if (button != null) {
      button.setSelected(true);
    }
  }

  Node node() {
    return pane;
  }

  /** Which view is shown. */
  ObjectProperty<Tab> shownProperty() {
    return shown;
  }
}
