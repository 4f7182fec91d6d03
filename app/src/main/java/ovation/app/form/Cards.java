package ovation.app.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The column of cards that every form is. */
public final class Cards extends VBox {
  private static final double GAP = 16;

  /** A column of these cards. */
  public Cards(Node... cards) {
    super(GAP, cards);
    setFillWidth(true);
    getStyleClass().add("ov-cards");
  }
}
