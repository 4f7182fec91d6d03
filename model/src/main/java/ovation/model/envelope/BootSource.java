package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A device to start from with the properties of CIM_BootSourceSetting (DSP0243 2.1.1 §9.17). */
@XmlAccessorType(XmlAccessType.NONE)
public final class BootSource extends OvfObject {

  @XmlElement(name = "BIOSBootString", namespace = Namespaces.BOOTS)
  private @Nullable String biosBootString;

  @XmlElement(name = "BootString", namespace = Namespaces.BOOTS)
  private @Nullable String bootString;

  @XmlElement(name = "Caption", namespace = Namespaces.BOOTS)
  private @Nullable String caption;

  @XmlElement(name = "ChangeableType", namespace = Namespaces.BOOTS)
  private @Nullable String changeableType;

  @XmlElement(name = "ConfigurationName", namespace = Namespaces.BOOTS)
  private @Nullable String configurationName;

  @XmlElement(name = "Description", namespace = Namespaces.BOOTS)
  private @Nullable String description;

  @XmlElement(name = "ElementName", namespace = Namespaces.BOOTS)
  private @Nullable String elementName;

  @XmlElement(name = "FailThroughSupported", namespace = Namespaces.BOOTS)
  private @Nullable String failThroughSupported;

  @XmlElement(name = "Generation", namespace = Namespaces.BOOTS)
  private @Nullable String generation;

  @XmlElement(name = "InstanceID", namespace = Namespaces.BOOTS)
  private @Nullable String instanceID;

  @XmlElement(name = "SoID", namespace = Namespaces.BOOTS)
  private @Nullable String soID;

  @XmlElement(name = "SoOrgID", namespace = Namespaces.BOOTS)
  private @Nullable String soOrgID;

  @XmlElement(name = "StructuredBootString", namespace = Namespaces.BOOTS)
  private @Nullable String structuredBootString;

  @XmlElement(name = "ComponentSetting", namespace = Namespaces.BOOTS)
  private final List<String> componentSettings = new ArrayList<>();

  /** The name that the BIOS has for the source. */
  public @Nullable String biosBootString() {
    return stripped(biosBootString);
  }

  /** The CIM_BootSourceSetting property BootString as given. */
  public @Nullable String bootString() {
    return stripped(bootString);
  }

  /** The CIM_BootSourceSetting property Caption as given. */
  public @Nullable String caption() {
    return stripped(caption);
  }

  /** The CIM_BootSourceSetting property ChangeableType as given. */
  public @Nullable String changeableType() {
    return stripped(changeableType);
  }

  /** The CIM_BootSourceSetting property ConfigurationName as given. */
  public @Nullable String configurationName() {
    return stripped(configurationName);
  }

  /** The CIM_BootSourceSetting property Description as given. */
  public @Nullable String description() {
    return stripped(description);
  }

  /** The name shown to people. */
  public @Nullable String elementName() {
    return stripped(elementName);
  }

  /** Whether the next source is tried if this one fails, as given. */
  public @Nullable String failThroughSupported() {
    return stripped(failThroughSupported);
  }

  /** The CIM_BootSourceSetting property Generation as given. */
  public @Nullable String generation() {
    return stripped(generation);
  }

  /** The id within the descriptor. */
  public @Nullable String instanceID() {
    return stripped(instanceID);
  }

  /** The CIM_BootSourceSetting property SoID as given. */
  public @Nullable String soID() {
    return stripped(soID);
  }

  /** The CIM_BootSourceSetting property SoOrgID as given. */
  public @Nullable String soOrgID() {
    return stripped(soOrgID);
  }

  /** The kind of device and its number, such as {@code CIM:Hard-Disk:1}. */
  public @Nullable String structuredBootString() {
    return stripped(structuredBootString);
  }

  /** The CIM_BootSourceSetting property ComponentSetting as given. */
  public List<String> componentSettings() {
    return allStripped(componentSettings);
  }
}
