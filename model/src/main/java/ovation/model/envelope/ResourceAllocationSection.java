package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;

/** Resources shared by a collection (DSP0243 2.1.1 §9.3). */
@XmlAccessorType(XmlAccessType.NONE)
public final class ResourceAllocationSection extends Section {

  @XmlElements({
    @XmlElement(name = "Item", namespace = Namespaces.OVF, type = Item.class),
    @XmlElement(name = "StorageItem", namespace = Namespaces.OVF, type = StorageItem.class),
    @XmlElement(
        name = "EthernetPortItem",
        namespace = Namespaces.OVF,
        type = EthernetPortItem.class)
  })
  private final List<HardwareItem> items = new ArrayList<>();

  /** The reservations and limits in the order written. */
  public List<HardwareItem> items() {
    return List.copyOf(items);
  }
}
