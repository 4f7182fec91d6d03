package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The networks that systems connect to (DSP0243 2.1.1 §9.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class NetworkSection extends Section {

  @XmlElement(name = "Network", namespace = Namespaces.OVF)
  private final List<Network> networks = new ArrayList<>();

  /** The networks in the order written. */
  public List<Network> networks() {
    return List.copyOf(networks);
  }
}
