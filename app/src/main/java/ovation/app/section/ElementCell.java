package ovation.app.section;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** An element as one line: name, attributes, text. */
final class ElementCell extends TreeCell<XmlElement> {
  private static final int LONGEST = 300;

  @Override
  protected void updateItem(@Nullable XmlElement element, boolean empty) {
    super.updateItem(element, empty);
    if (empty || element == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    HBox line = new HBox(8, label(element.qualifiedName(), "ov-element-name"));
    StringBuilder spoken = new StringBuilder(element.localName());
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.isNamespaceDeclaration()) {
        line.getChildren().add(label(attribute.localName(), "ov-muted"));
        line.getChildren().add(label(attribute.value(), "ov-element-value"));
        spoken.append(", ").append(attribute.localName()).append(' ').append(attribute.value());
      }
    }
    String text = element.text().strip().replaceAll("\\s+", " ");
    if (!text.isEmpty()) {
      line.getChildren().add(label(text, "ov-plain"));
      spoken.append(", ").append(text);
    }
    setGraphic(line);
    setAccessibleText(spoken.toString());
  }

  private static Label label(String text, String style) {
    Label label = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    label.setMnemonicParsing(false);
    label.getStyleClass().add(style);
    return label;
  }
}
