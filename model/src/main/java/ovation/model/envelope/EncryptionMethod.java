package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** An algorithm of encryption (XML Encryption 1.1 §3.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class EncryptionMethod extends OvfObject {

  @XmlAttribute(name = "Algorithm")
  private @Nullable String algorithm;

  @XmlElement(name = "KeySize", namespace = Namespaces.XENC)
  private @Nullable String keySize;

  /** The URI of the algorithm. */
  public @Nullable String algorithm() {
    return algorithm;
  }

  /** The size of the key in bits, as given. */
  public @Nullable String keySize() {
    return stripped(keySize);
  }
}
