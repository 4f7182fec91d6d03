package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** From which devices a system starts (DSP0243 2.1.1 §9.17). */
@XmlAccessorType(XmlAccessType.NONE)
public final class BootDeviceSection extends Section {

  @XmlElement(name = "CIM_BootConfigSetting", namespace = Namespaces.BOOTC)
  private final List<BootConfiguration> configurations = new ArrayList<>();

  /** The boot configurations; exactly one in a valid section. */
  public List<BootConfiguration> configurations() {
    return List.copyOf(configurations);
  }

  /** All boot sources, in the order in which they are tried. */
  public List<BootSource> sources() {
    return configurations.stream().flatMap(c -> c.sources().stream()).toList();
  }
}
