package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order of boot sources with the properties of CIM_BootConfigSetting (DSP0243 2.1.1 §9.17). */
@XmlAccessorType(XmlAccessType.NONE)
public final class BootConfiguration extends OvfObject {

  @XmlElement(name = "Caption", namespace = Namespaces.BOOTC)
  private @Nullable String caption;

  @XmlElement(name = "ChangeableType", namespace = Namespaces.BOOTC)
  private @Nullable String changeableType;

  @XmlElement(name = "ConfigurationName", namespace = Namespaces.BOOTC)
  private @Nullable String configurationName;

  @XmlElement(name = "Description", namespace = Namespaces.BOOTC)
  private @Nullable String description;

  @XmlElement(name = "ElementName", namespace = Namespaces.BOOTC)
  private @Nullable String elementName;

  @XmlElement(name = "Generation", namespace = Namespaces.BOOTC)
  private @Nullable String generation;

  @XmlElement(name = "InstanceID", namespace = Namespaces.BOOTC)
  private @Nullable String instanceID;

  @XmlElement(name = "SoID", namespace = Namespaces.BOOTC)
  private @Nullable String soID;

  @XmlElement(name = "SoOrgID", namespace = Namespaces.BOOTC)
  private @Nullable String soOrgID;

  @XmlElement(name = "ComponentSetting", namespace = Namespaces.BOOTC)
  private final List<String> componentSettings = new ArrayList<>();

  @XmlElement(name = "CIM_BootSourceSetting", namespace = Namespaces.BOOTS)
  private final List<BootSource> sources = new ArrayList<>();

  /** The CIM_BootConfigSetting property Caption as given. */
  public @Nullable String caption() {
    return stripped(caption);
  }

  /** The CIM_BootConfigSetting property ChangeableType as given. */
  public @Nullable String changeableType() {
    return stripped(changeableType);
  }

  /** The CIM_BootConfigSetting property ConfigurationName as given. */
  public @Nullable String configurationName() {
    return stripped(configurationName);
  }

  /** The CIM_BootConfigSetting property Description as given. */
  public @Nullable String description() {
    return stripped(description);
  }

  /** The name shown to people. */
  public @Nullable String elementName() {
    return stripped(elementName);
  }

  /** The CIM_BootConfigSetting property Generation as given. */
  public @Nullable String generation() {
    return stripped(generation);
  }

  /** The id within the descriptor. */
  public @Nullable String instanceID() {
    return stripped(instanceID);
  }

  /** The CIM_BootConfigSetting property SoID as given. */
  public @Nullable String soID() {
    return stripped(soID);
  }

  /** The CIM_BootConfigSetting property SoOrgID as given. */
  public @Nullable String soOrgID() {
    return stripped(soOrgID);
  }

  /** The CIM_BootConfigSetting property ComponentSetting as given. */
  public List<String> componentSettings() {
    return allStripped(componentSettings);
  }

  /** The boot sources, in the order in which they are tried. */
  public List<BootSource> sources() {
    return List.copyOf(sources);
  }
}
