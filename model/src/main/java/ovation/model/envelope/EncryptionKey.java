package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key and what is encrypted with it (XML Encryption 1.1 §5.6). */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class EncryptionKey extends OvfObject permits EncryptedKey, DerivedKey {

  @XmlAttribute(name = "Id")
  private @Nullable String id;

  @XmlAttribute(name = "Type")
  private @Nullable String type;

  @XmlAttribute(name = "Recipient")
  private @Nullable String recipient;

  @XmlElement(name = "ReferenceList", namespace = Namespaces.XENC)
  private @Nullable KeyReferences references;

  /** The XML id of the key. */
  public @Nullable String id() {
    return id;
  }

  /** The URI of the kind of key. */
  public @Nullable String type() {
    return type;
  }

  /** For whom the key is. */
  public @Nullable String recipient() {
    return recipient;
  }

  /** What is encrypted with the key, in the order written. */
  public List<KeyReference> references() {
    KeyReferences list = references;
    return list == null ? List.of() : list.all();
  }

  /** The URI of the algorithm that protects or derives the key; null if missing. */
  public abstract @Nullable String algorithm();
}
