package ovation.app.field;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text of any length that is wrapped, never cut off; an underscore in it is only a letter. */
public final class WrappedLabel extends Label {

  /** An empty text in a style. */
  public WrappedLabel(String style) {
    setMnemonicParsing(false);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add(style);
  }
}
