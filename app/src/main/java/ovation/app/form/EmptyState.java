package ovation.app.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ovation.icons.Icon;

/** What a card says while there is nothing to show: what would be here, and how to get it. */
public final class EmptyState extends VBox {
  private static final double ICON = 24;

  /** A message with actions, such as a button that adds the first one. */
  public EmptyState(Icon icon, String title, String help, Node... actions) {
    super(8);
    getStyleClass().add("ov-empty");
    setAlignment(Pos.CENTER);
    Label head = new Label(title);
    head.setMnemonicParsing(false);
    head.setWrapText(true);
    head.getStyleClass().add("ov-strong");
    Label text = new Label(help);
    text.setMnemonicParsing(false);
    text.setWrapText(true);
    text.getStyleClass().add("ov-muted");
    getChildren().addAll(icon.node(ICON), head, text);
    if (actions.length > 0) {
      HBox row = new HBox(8, actions);
      row.setAlignment(Pos.CENTER);
      row.getStyleClass().add("ov-empty-actions");
      getChildren().add(row);
    }
  }

  /** Shows it, or takes it away without a trace. */
  public void show(boolean nothing) {
    setVisible(nothing);
    setManaged(nothing);
  }
}
