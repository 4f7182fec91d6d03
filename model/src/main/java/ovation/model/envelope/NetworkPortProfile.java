package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A profile of the ports of a network (DSP0243 2.1.1 §9.2, DSP8049). */
@XmlAccessorType(XmlAccessType.NONE)
public final class NetworkPortProfile extends NetworkProfile {

  @XmlElement(name = "Item", namespace = Namespaces.OVF)
  private final List<EthernetPortItem> items = new ArrayList<>();

  /** The settings of a port, in the order written. */
  public List<EthernetPortItem> items() {
    return List.copyOf(items);
  }
}
