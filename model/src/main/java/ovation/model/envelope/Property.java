package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that the deployer sets and the guest reads (DSP0243 2.1.1 §9.5.1). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Property extends ProductEntry {

  @XmlAttribute(name = "key", namespace = Namespaces.OVF)
  private @Nullable String key;

  @XmlAttribute(name = "type", namespace = Namespaces.OVF)
  private @Nullable String type;

  @XmlAttribute(name = "qualifiers", namespace = Namespaces.OVF)
  private @Nullable String qualifiers;

  @XmlAttribute(name = "userConfigurable", namespace = Namespaces.OVF)
  private @Nullable String userConfigurable;

  @XmlAttribute(name = "value", namespace = Namespaces.OVF)
  private @Nullable String value;

  @XmlAttribute(name = "password", namespace = Namespaces.OVF)
  private @Nullable String password;

  @XmlAttribute(name = "configuration", namespace = Namespaces.OVF)
  private @Nullable String configuration;

  @XmlElement(name = "Label", namespace = Namespaces.OVF)
  private @Nullable LocalText label;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  @XmlElement(name = "Value", namespace = Namespaces.OVF)
  private final List<PropertyValue> values = new ArrayList<>();

  /** The key within the section. */
  public @Nullable String key() {
    return key;
  }

  /** The type as given: {@code string}, {@code boolean}, {@code uint8} … */
  public @Nullable String type() {
    return type;
  }

  /** The qualifiers as given, such as {@code MinLen(1)}. */
  public @Nullable String qualifiers() {
    return qualifiers;
  }

  /** Whether the deployer may set it, as given; null for the default {@code false}. */
  public @Nullable String userConfigurable() {
    return userConfigurable;
  }

  /** The default value, null if there is none. */
  public @Nullable String value() {
    return value;
  }

  /** Whether the value is hidden on the screen, as given; null for {@code false}. */
  public @Nullable String password() {
    return password;
  }

  /** The configurations that have the property, separated by blanks (2.x). */
  public @Nullable String configuration() {
    return configuration;
  }

  /** The short name shown to the deployer. */
  public @Nullable LocalText label() {
    return label;
  }

  /** What the property is for. */
  public @Nullable LocalText description() {
    return description;
  }

  /** Default values for single configurations. */
  public List<PropertyValue> values() {
    return List.copyOf(values);
  }

  /** True if the deployer may set the value. */
  public boolean isUserConfigurable() {
    return "true".equals(userConfigurable) || "1".equals(userConfigurable);
  }

  /** True if the value is hidden on the screen. */
  public boolean isPassword() {
    return "true".equals(password) || "1".equals(password);
  }
}
