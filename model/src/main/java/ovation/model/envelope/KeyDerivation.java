package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** An algorithm of key derivation (XML Encryption 1.1 §5.4). */
@XmlAccessorType(XmlAccessType.NONE)
public final class KeyDerivation extends OvfObject {

  @XmlAttribute(name = "Algorithm")
  private @Nullable String algorithm;

  @XmlElement(name = "PBKDF2-params", namespace = Namespaces.XENC11)
  private @Nullable Pbkdf2Parameters parameters;

  /** The URI of the algorithm. */
  public @Nullable String algorithm() {
    return algorithm;
  }

  /** The parameters of PBKDF2; null for other algorithms. */
  public @Nullable Pbkdf2Parameters parameters() {
    return parameters;
  }
}
