package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A reference to something encrypted: data, a key or a file (XML Encryption 1.1 §3.6). */
@XmlAccessorType(XmlAccessType.NONE)
public final class KeyReference extends OvfObject {

  @XmlAttribute(name = "URI")
  private @Nullable String uri;

  /** Where it is, such as {@code #id} or the name of a file. */
  public @Nullable String uri() {
    return uri;
  }
}
