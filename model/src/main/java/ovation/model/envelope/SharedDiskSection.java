package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The virtual disks that several systems use at once (DSP0243 2.1.1 §9.15). */
@XmlAccessorType(XmlAccessType.NONE)
public final class SharedDiskSection extends Section {

  @XmlElement(name = "SharedDisk", namespace = Namespaces.OVF)
  private final List<SharedDisk> disks = new ArrayList<>();

  /** The disks in the order written. */
  public List<SharedDisk> disks() {
    return List.copyOf(disks);
  }
}
