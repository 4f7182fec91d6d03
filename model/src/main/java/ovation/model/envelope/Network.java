package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A network by name (DSP0243 2.1.1 §9.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Network extends OvfObject {

  @XmlAttribute(name = "name", namespace = Namespaces.OVF)
  private @Nullable String name;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  /** The name that connections refer to. */
  public @Nullable String name() {
    return name;
  }

  /** What the network is for. */
  public @Nullable LocalText description() {
    return description;
  }
}
