package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A key that is derived from another or from a pass phrase (XML Encryption 1.1 §5.4). */
@XmlAccessorType(XmlAccessType.NONE)
public final class DerivedKey extends EncryptionKey {

  @XmlElement(name = "KeyDerivationMethod", namespace = Namespaces.XENC11)
  private @Nullable KeyDerivation derivation;

  @XmlElement(name = "DerivedKeyName", namespace = Namespaces.XENC11)
  private @Nullable String derivedKeyName;

  @XmlElement(name = "MasterKeyName", namespace = Namespaces.XENC11)
  private @Nullable String masterKeyName;

  /** How the key is derived. */
  public @Nullable KeyDerivation derivation() {
    return derivation;
  }

  /** The name of the key that comes out. */
  public @Nullable String derivedKeyName() {
    return stripped(derivedKeyName);
  }

  /** The name of the key or pass phrase it is derived from. */
  public @Nullable String masterKeyName() {
    return stripped(masterKeyName);
  }

  @Override
  public @Nullable String algorithm() {
    return derivation == null ? null : derivation.algorithm();
  }
}
