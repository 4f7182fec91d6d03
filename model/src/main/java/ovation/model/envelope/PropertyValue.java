package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The default value of a property for one configuration (DSP0243 2.1.1 §9.5.1). */
@XmlAccessorType(XmlAccessType.NONE)
public final class PropertyValue extends OvfObject {

  @XmlAttribute(name = "value", namespace = Namespaces.OVF)
  private @Nullable String value;

  @XmlAttribute(name = "configuration", namespace = Namespaces.OVF)
  private @Nullable String configuration;

  /** The value. */
  public @Nullable String value() {
    return value;
  }

  /** The configuration, null if it is missing. */
  public @Nullable String configuration() {
    return configuration;
  }
}
