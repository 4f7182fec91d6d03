package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;

/** The keys of the encrypted parts of a package (DSP0243 2.1.1 §9.13). */
@XmlAccessorType(XmlAccessType.NONE)
public final class EncryptionSection extends Section {

  @XmlElements({
    @XmlElement(name = "EncryptedKey", namespace = Namespaces.XENC, type = EncryptedKey.class),
    @XmlElement(name = "DerivedKey", namespace = Namespaces.XENC11, type = DerivedKey.class)
  })
  private final List<EncryptionKey> keys = new ArrayList<>();

  /** The keys in the order written; at least one in a valid section. */
  public List<EncryptionKey> keys() {
    return List.copyOf(keys);
  }
}
