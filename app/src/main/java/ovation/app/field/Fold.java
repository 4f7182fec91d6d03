package ovation.app.field;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;

/** Something that is needed seldom, folded away below a title; as high as its wrapped texts ask. */
public final class Fold extends TitledPane {

  /** A closed fold. */
  public Fold(String title, Node content, String... styles) {
    super(title, content);
    setExpanded(false);
    setAnimated(false);
    setMnemonicParsing(false);
    getStyleClass().add("ov-disclosure");
    getStyleClass().addAll(styles);
  }

  /** A fold of texts that are wrapped is higher where it is narrower. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
