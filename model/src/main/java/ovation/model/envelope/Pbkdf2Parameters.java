package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The parameters of PBKDF2 (XML Encryption 1.1 §5.4.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Pbkdf2Parameters extends OvfObject {

  @XmlElement(name = "IterationCount", namespace = Namespaces.XENC11)
  private @Nullable String iterations;

  @XmlElement(name = "KeyLength", namespace = Namespaces.XENC11)
  private @Nullable String keyLength;

  @XmlElement(name = "PRF", namespace = Namespaces.XENC11)
  private @Nullable EncryptionMethod function;

  /** How often the function is applied, as given. */
  public @Nullable String iterations() {
    return stripped(iterations);
  }

  /** The length of the key in bytes, as given. */
  public @Nullable String keyLength() {
    return stripped(keyLength);
  }

  /** The pseudorandom function. */
  public @Nullable EncryptionMethod function() {
    return function;
  }
}
