package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;

/** What is encrypted with a key (XML Encryption 1.1 §3.6). */
@XmlAccessorType(XmlAccessType.NONE)
final class KeyReferences extends OvfObject {

  @XmlElements({
    @XmlElement(name = "DataReference", namespace = Namespaces.XENC, type = KeyReference.class),
    @XmlElement(name = "KeyReference", namespace = Namespaces.XENC, type = KeyReference.class)
  })
  private final List<KeyReference> all = new ArrayList<>();

  /** The references in the order written. */
  List<KeyReference> all() {
    return List.copyOf(all);
  }
}
