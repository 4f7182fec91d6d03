package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The sizes or flavours a deployer may choose from (DSP0243 2.1.1 §9.8). */
@XmlAccessorType(XmlAccessType.NONE)
public final class DeploymentOptionSection extends Section {

  @XmlElement(name = "Configuration", namespace = Namespaces.OVF)
  private final List<Configuration> configurations = new ArrayList<>();

  /** The configurations in the order written. */
  public List<Configuration> configurations() {
    return List.copyOf(configurations);
  }
}
