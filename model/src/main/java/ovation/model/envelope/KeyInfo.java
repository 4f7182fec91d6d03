package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** Which key is meant (XML Signature 1.1 §4.5). */
@XmlAccessorType(XmlAccessType.NONE)
public final class KeyInfo extends OvfObject {

  @XmlElement(name = "KeyName", namespace = Namespaces.DS)
  private final List<String> keyNames = new ArrayList<>();

  /** The names of the key. */
  public List<String> keyNames() {
    return allStripped(keyNames);
  }
}
