package ovation.model.edit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfObject;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Fragment;

/**
 * A device to be added: its kind and CIM properties by name. It is written as an Item, which every
 * version of the standard reads, unless another element is asked for.
 */
public final class NewDevice {

  private final String name;
  private final ResourceType type;
  private final Map<String, String> properties = new TreeMap<>();
  private @Nullable String configuration;
  private boolean optional;
  private String element = "Item";

  /** A device of a kind, with the name shown to people. */
  public NewDevice(String name, ResourceType type) {
    this.name = name;
    this.type = type;
    properties.put("ElementName", name);
    properties.put("ResourceType", Integer.toString(type.number()));
  }

  /** The name shown to people. */
  public String name() {
    return name;
  }

  /** The kind. */
  public ResourceType type() {
    return type;
  }

  /** With a CIM property; null leaves it out. */
  public NewDevice with(String property, @Nullable String value) {
    if (value != null) {
      properties.put(property, value);
    }
    return this;
  }

  /** Only for these configurations, separated by blanks. */
  public NewDevice onlyFor(String configurations) {
    configuration = configurations;
    return this;
  }

  /** Not required: a platform that does not know the device may leave it out. */
  public NewDevice optional() {
    optional = true;
    return this;
  }

  /** As a StorageItem, which only OVF 2.x has. */
  public NewDevice asStorageItem() {
    element = "StorageItem";
    return this;
  }

  /** As an EthernetPortItem, which only OVF 2.x has. */
  public NewDevice asEthernetPortItem() {
    element = "EthernetPortItem";
    return this;
  }

  Fragment fragment(OvfObject section, String instanceId) {
    properties.putIfAbsent("InstanceID", instanceId);
    String namespace = OvfEdits.childNamespace(section.element(), element);
    String cim = OvfEdits.propertyNamespace(section.element(), element).orElse(Namespaces.RASD);
    Fragment item =
        Fragment.of(namespace, element)
            .attribute(namespace, "required", optional ? "false" : null)
            .attribute(namespace, "configuration", configuration);
    for (Map.Entry<String, String> property : properties.entrySet()) {
      item = item.child(Fragment.of(cim, property.getKey()).text(property.getValue()));
    }
    return item;
  }
}
