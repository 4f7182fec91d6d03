package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hardware of a virtual system (DSP0243 2.1.1 §8.3). */
@XmlAccessorType(XmlAccessType.NONE)
public final class VirtualHardwareSection extends Section {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlAttribute(name = "transport", namespace = Namespaces.OVF)
  private @Nullable String transport;

  @XmlElement(name = "System", namespace = Namespaces.OVF)
  private @Nullable SystemSettings system;

  @XmlElements({
    @XmlElement(name = "Item", namespace = Namespaces.OVF, type = Item.class),
    @XmlElement(name = "StorageItem", namespace = Namespaces.OVF, type = StorageItem.class),
    @XmlElement(
        name = "EthernetPortItem",
        namespace = Namespaces.OVF,
        type = EthernetPortItem.class)
  })
  private final List<HardwareItem> items = new ArrayList<>();

  /** The id that tells several hardware sections apart. */
  public @Nullable String id() {
    return id;
  }

  /** The ways to hand over the OVF environment as given, separated by blanks. */
  public @Nullable String transport() {
    return transport;
  }

  /** The kind of virtual machine. */
  public @Nullable SystemSettings system() {
    return system;
  }

  /** The devices in the order written, with their variants for configurations and ranges. */
  public List<HardwareItem> items() {
    return List.copyOf(items);
  }
}
