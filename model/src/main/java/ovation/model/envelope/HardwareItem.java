package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device, or a variant of one for a configuration or a range, with the properties of
 * CIM_ResourceAllocationSettingData (DSP0243 2.1.1 §8.3). Values are kept as given, since templates
 * put placeholders in numbers; null where an element is missing or nil.
 */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class HardwareItem extends OvfObject
    permits Item, StorageItem, EthernetPortItem {

  @XmlAttribute(name = "required", namespace = Namespaces.OVF)
  private @Nullable String required;

  @XmlAttribute(name = "configuration", namespace = Namespaces.OVF)
  private @Nullable String configuration;

  @XmlAttribute(name = "bound", namespace = Namespaces.OVF)
  private @Nullable String bound;

  @XmlElement(name = "Address", namespace = Namespaces.RASD)
  private @Nullable String address;

  @XmlElement(name = "AddressOnParent", namespace = Namespaces.RASD)
  private @Nullable String addressOnParent;

  @XmlElement(name = "AllocationUnits", namespace = Namespaces.RASD)
  private @Nullable String allocationUnits;

  @XmlElement(name = "AutomaticAllocation", namespace = Namespaces.RASD)
  private @Nullable String automaticAllocation;

  @XmlElement(name = "AutomaticDeallocation", namespace = Namespaces.RASD)
  private @Nullable String automaticDeallocation;

  @XmlElement(name = "Caption", namespace = Namespaces.RASD)
  private @Nullable String caption;

  @XmlElement(name = "ChangeableType", namespace = Namespaces.RASD)
  private @Nullable String changeableType;

  @XmlElement(name = "ComponentSetting", namespace = Namespaces.RASD)
  private final List<String> componentSettings = new ArrayList<>();

  @XmlElement(name = "ConfigurationName", namespace = Namespaces.RASD)
  private @Nullable String configurationName;

  @XmlElement(name = "Connection", namespace = Namespaces.RASD)
  private final List<String> connections = new ArrayList<>();

  @XmlElement(name = "ConsumerVisibility", namespace = Namespaces.RASD)
  private @Nullable String consumerVisibility;

  @XmlElement(name = "Description", namespace = Namespaces.RASD)
  private @Nullable String description;

  @XmlElement(name = "ElementName", namespace = Namespaces.RASD)
  private @Nullable String elementName;

  @XmlElement(name = "Generation", namespace = Namespaces.RASD)
  private @Nullable String generation;

  @XmlElement(name = "HostResource", namespace = Namespaces.RASD)
  private final List<String> hostResources = new ArrayList<>();

  @XmlElement(name = "InstanceID", namespace = Namespaces.RASD)
  private @Nullable String instanceID;

  @XmlElement(name = "Limit", namespace = Namespaces.RASD)
  private @Nullable String limit;

  @XmlElement(name = "MappingBehavior", namespace = Namespaces.RASD)
  private @Nullable String mappingBehavior;

  @XmlElement(name = "OtherResourceType", namespace = Namespaces.RASD)
  private @Nullable String otherResourceType;

  @XmlElement(name = "Parent", namespace = Namespaces.RASD)
  private @Nullable String parent;

  @XmlElement(name = "PoolID", namespace = Namespaces.RASD)
  private @Nullable String poolID;

  @XmlElement(name = "Reservation", namespace = Namespaces.RASD)
  private @Nullable String reservation;

  @XmlElement(name = "ResourceSubType", namespace = Namespaces.RASD)
  private @Nullable String resourceSubType;

  @XmlElement(name = "ResourceType", namespace = Namespaces.RASD)
  private @Nullable String resourceType;

  @XmlElement(name = "SoID", namespace = Namespaces.RASD)
  private @Nullable String soID;

  @XmlElement(name = "SoOrgID", namespace = Namespaces.RASD)
  private @Nullable String soOrgID;

  @XmlElement(name = "VirtualQuantity", namespace = Namespaces.RASD)
  private @Nullable String virtualQuantity;

  @XmlElement(name = "VirtualQuantityUnits", namespace = Namespaces.RASD)
  private @Nullable String virtualQuantityUnits;

  @XmlElement(name = "Weight", namespace = Namespaces.RASD)
  private @Nullable String weight;

  /** Whether the device has to be understood, as given; null for the default {@code true}. */
  public @Nullable String required() {
    return required;
  }

  /** The configurations that have this item, separated by blanks; null for all. */
  public @Nullable String configuration() {
    return configuration;
  }

  /** {@code min}, {@code max} or {@code normal} for a range, null for a plain item. */
  public @Nullable String bound() {
    return bound;
  }

  /** The address, for a network adapter the MAC address. */
  public @Nullable String address() {
    return stripped(address);
  }

  /** The place on the bus of the parent. */
  public @Nullable String addressOnParent() {
    return stripped(addressOnParent);
  }

  /** The unit of quantity, reservation and limit. */
  public @Nullable String allocationUnits() {
    return stripped(allocationUnits);
  }

  /** The CIM_ResourceAllocationSettingData property AutomaticAllocation as given. */
  public @Nullable String automaticAllocation() {
    return stripped(automaticAllocation);
  }

  /** The CIM_ResourceAllocationSettingData property AutomaticDeallocation as given. */
  public @Nullable String automaticDeallocation() {
    return stripped(automaticDeallocation);
  }

  /** The CIM_ResourceAllocationSettingData property Caption as given. */
  public @Nullable String caption() {
    return stripped(caption);
  }

  /** The CIM_ResourceAllocationSettingData property ChangeableType as given. */
  public @Nullable String changeableType() {
    return stripped(changeableType);
  }

  /** The CIM_ResourceAllocationSettingData property ComponentSetting as given. */
  public List<String> componentSettings() {
    return allStripped(componentSettings);
  }

  /** The CIM_ResourceAllocationSettingData property ConfigurationName as given. */
  public @Nullable String configurationName() {
    return stripped(configurationName);
  }

  /** The networks that the adapter is connected to. */
  public List<String> connections() {
    return allStripped(connections);
  }

  /** The CIM_ResourceAllocationSettingData property ConsumerVisibility as given. */
  public @Nullable String consumerVisibility() {
    return stripped(consumerVisibility);
  }

  /** The CIM_ResourceAllocationSettingData property Description as given. */
  public @Nullable String description() {
    return stripped(description);
  }

  /** The name shown to people. */
  public @Nullable String elementName() {
    return stripped(elementName);
  }

  /** The CIM_ResourceAllocationSettingData property Generation as given. */
  public @Nullable String generation() {
    return stripped(generation);
  }

  /** What backs the device: a disk or a file of the package. */
  public List<String> hostResources() {
    return allStripped(hostResources);
  }

  /** The id within the section; variants of one device share it. */
  public @Nullable String instanceID() {
    return stripped(instanceID);
  }

  /** The upper limit as given. */
  public @Nullable String limit() {
    return stripped(limit);
  }

  /** The CIM_ResourceAllocationSettingData property MappingBehavior as given. */
  public @Nullable String mappingBehavior() {
    return stripped(mappingBehavior);
  }

  /** The CIM_ResourceAllocationSettingData property OtherResourceType as given. */
  public @Nullable String otherResourceType() {
    return stripped(otherResourceType);
  }

  /** The InstanceID of the controller. */
  public @Nullable String parent() {
    return stripped(parent);
  }

  /** The CIM_ResourceAllocationSettingData property PoolID as given. */
  public @Nullable String poolID() {
    return stripped(poolID);
  }

  /** What is guaranteed, as given. */
  public @Nullable String reservation() {
    return stripped(reservation);
  }

  /** The models in order of preference, separated by blanks or commas. */
  public @Nullable String resourceSubType() {
    return stripped(resourceSubType);
  }

  /** The CIM number of the kind of device as given. */
  public @Nullable String resourceType() {
    return stripped(resourceType);
  }

  /** The CIM_ResourceAllocationSettingData property SoID as given. */
  public @Nullable String soID() {
    return stripped(soID);
  }

  /** The CIM_ResourceAllocationSettingData property SoOrgID as given. */
  public @Nullable String soOrgID() {
    return stripped(soOrgID);
  }

  /** How many or how much, as given, in {@link #allocationUnits()}. */
  public @Nullable String virtualQuantity() {
    return stripped(virtualQuantity);
  }

  /** The CIM_ResourceAllocationSettingData property VirtualQuantityUnits as given. */
  public @Nullable String virtualQuantityUnits() {
    return stripped(virtualQuantityUnits);
  }

  /** The share in a contest as given. */
  public @Nullable String weight() {
    return stripped(weight);
  }

  /** The ids of the configurations that have this item; empty for all. */
  public List<String> configurations() {
    String ids = configuration;
    return ids == null || ids.isBlank() ? List.of() : List.of(ids.strip().split("\\s+"));
  }
}
