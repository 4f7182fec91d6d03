package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A translated text (DSP0243 2.1.1 §10). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Msg extends OvfObject {

  @XmlAttribute(name = "msgid", namespace = Namespaces.OVF)
  private @Nullable String msgid;

  @XmlAttribute(name = "fileRef", namespace = Namespaces.OVF)
  private @Nullable String fileRef;

  /** The id that texts refer to. */
  public @Nullable String msgid() {
    return msgid;
  }

  /** The id of a plain text file with the text (2.x). */
  public @Nullable String fileRef() {
    return fileRef;
  }

  /** The text; empty for an empty element. */
  public String text() {
    return element().text();
  }
}
