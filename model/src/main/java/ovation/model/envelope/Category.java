package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A heading over the properties that follow it (DSP0243 2.1.1 §9.5). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Category extends ProductEntry {

  @XmlAttribute(name = "msgid", namespace = Namespaces.OVF)
  private @Nullable String msgid;

  /** The id of the translated text, null if there is none. */
  public @Nullable String msgid() {
    return msgid;
  }

  /** The text without the white space around it; empty for an empty element. */
  public String text() {
    return element().text().strip();
  }
}
