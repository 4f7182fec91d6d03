package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** A virtual machine (DSP0243 2.1.1 §8.1). */
@XmlRootElement(name = "VirtualSystem", namespace = Namespaces.OVF)
@XmlAccessorType(XmlAccessType.NONE)
public final class VirtualSystem extends Content {

  /** Made by JAXB. */
  VirtualSystem() {}

  VirtualSystem(Unread part) {
    of(part);
  }

  @Override
  public List<Content> children() {
    return List.of();
  }

  /** The alternative descriptions of the hardware; nearly always one. */
  public List<VirtualHardwareSection> hardware() {
    return sections(VirtualHardwareSection.class);
  }
}
