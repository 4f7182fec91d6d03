package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** One deployment option (DSP0243 2.1.1 §9.8). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Configuration extends OvfObject {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlAttribute(name = "default", namespace = Namespaces.OVF)
  private @Nullable String isDefault;

  @XmlElement(name = "Label", namespace = Namespaces.OVF)
  private @Nullable LocalText label;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  /** The id that items and values refer to. */
  public @Nullable String id() {
    return id;
  }

  /** The {@code default} attribute as given. */
  public @Nullable String isDefault() {
    return isDefault;
  }

  /** The short name shown to the deployer. */
  public @Nullable LocalText label() {
    return label;
  }

  /** What the option means. */
  public @Nullable LocalText description() {
    return description;
  }

  /** True if the option is marked as the default. */
  public boolean marksDefault() {
    return "true".equals(isDefault) || "1".equals(isDefault);
  }
}
