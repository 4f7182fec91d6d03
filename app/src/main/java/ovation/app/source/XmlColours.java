package ovation.app.source;

import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The colours and the font that the style sheets have for the kinds of tokens. The text area would
 * look each of them up for every word on the screen, which takes longer than all the rest; here it
 * is done once for a look.
 */
final class XmlColours {
  private final Map<XmlToken.Kind, Text> samples = new EnumMap<>(XmlToken.Kind.class);
  private final Map<XmlToken.Kind, StyleAttributeMap> known = new EnumMap<>(XmlToken.Kind.class);
  private final Group node = new Group();
  private final Runnable changed;
  private boolean asked;

  /**
   * The colours.
   *
   * @param changed told when the look has changed
   */
  XmlColours(Runnable changed) {
    this.changed = changed;
    for (XmlToken.Kind kind : XmlToken.Kind.values()) {
      Text sample = new Text();
      sample.getStyleClass().add(kind.style());
      sample.fillProperty().addListener((observable, old, now) -> forget());
      sample.fontProperty().addListener((observable, old, now) -> forget());
      samples.put(kind, sample);
    }
    node.getChildren().setAll(samples.values());
    node.setManaged(false);
    node.getStyleClass().addAll("ov-source-colours", "ov-code");
  }

  private void forget() {
    known.clear();
    if (!asked) {
      asked = true;
      Platform.runLater(() -> {
        asked = false;
        changed.run();
      });
    }
  }

  /** Empty samples, to be put where the style sheets reach them. */
  Node node() {
    return node;
  }

  /** How a kind is written. */
  StyleAttributeMap of(XmlToken.Kind kind) {
    return known.computeIfAbsent(kind, this::look);
  }

  private StyleAttributeMap look(XmlToken.Kind kind) {
    Text sample = samples.get(kind);
    return sample != null && sample.getFill() instanceof Color colour
        ? StyleAttributeMap.builder()
            .setTextColor(colour)
            .setFontFamily(sample.getFont().getFamily())
            .setFontSize(sample.getFont().getSize())
            .build()
        : StyleAttributeMap.EMPTY;
  }
}
