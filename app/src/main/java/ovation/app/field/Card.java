package ovation.app.field;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled frame of a form: title left, actions right, content below. */
public final class Card extends VBox {
  private final Label title;
  private final HBox actions = new HBox(4);

  /** A card with a title and its content. */
  public Card(String title, Node content) {
    this.title = new Label(title);
    this.title.setMnemonicParsing(false);
    this.title.getStyleClass().add("ov-card-title");
    this.title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    actions.setAlignment(Pos.CENTER_RIGHT);
    HBox head = new HBox(8, this.title, space, actions);
    head.getStyleClass().add("ov-card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("ov-card");
    getChildren().addAll(head, content);
    VBox.setVgrow(content, Priority.ALWAYS);
  }

  /** Changes the title. */
  public void setTitle(String text) {
    title.setText(text);
  }

  /** Puts controls at the right of the title: "+ Add device". */
  public Card actions(Node... nodes) {
    actions.getChildren().setAll(nodes);
    return this;
  }
}
