package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * A text that may be translated: its own words and the id of the translated ones (DSP0243 2.1.1
 * §10).
 */
@XmlAccessorType(XmlAccessType.NONE)
public final class LocalText extends OvfObject {

  @XmlAttribute(name = "msgid", namespace = Namespaces.OVF)
  private @Nullable String msgid;

  /** The id of the translated text, null if there is none. */
  public @Nullable String msgid() {
    return msgid;
  }

  /** The text without the white space around it; empty for an empty element. */
  public String text() {
    return textOf(element());
  }

  static String textOf(XmlElement element) {
    return element.text().strip();
  }
}
