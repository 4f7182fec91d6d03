package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Encrypted bytes, here or elsewhere (XML Encryption 1.1 §3.3). */
@XmlAccessorType(XmlAccessType.NONE)
public final class CipherData extends OvfObject {

  @XmlElement(name = "CipherValue", namespace = Namespaces.XENC)
  private @Nullable String value;

  @XmlElement(name = "CipherReference", namespace = Namespaces.XENC)
  private @Nullable KeyReference reference;

  /** The bytes in base64 as given; null if they are elsewhere. */
  public @Nullable String value() {
    return stripped(value);
  }

  /** Where the bytes are; null if they are here. */
  public @Nullable KeyReference reference() {
    return reference;
  }
}
