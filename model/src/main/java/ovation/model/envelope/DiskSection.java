package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The virtual disks of the package (DSP0243 2.1.1 §9.1). */
@XmlAccessorType(XmlAccessType.NONE)
public final class DiskSection extends Section {

  @XmlElement(name = "Disk", namespace = Namespaces.OVF)
  private final List<Disk> disks = new ArrayList<>();

  /** The disks in the order written. */
  public List<Disk> disks() {
    return List.copyOf(disks);
  }
}
