package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The order of starting and stopping (DSP0243 2.1.1 §9.7). */
@XmlAccessorType(XmlAccessType.NONE)
public final class StartupSection extends Section {

  @XmlElement(name = "Item", namespace = Namespaces.OVF)
  private final List<StartupItem> items = new ArrayList<>();

  /** The entries in the order written. */
  public List<StartupItem> items() {
    return List.copyOf(items);
  }
}
