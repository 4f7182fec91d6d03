package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** The guest operating system (DSP0243 2.1.1 §9.10). */
@XmlAccessorType(XmlAccessType.NONE)
public final class OperatingSystemSection extends Section {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlAttribute(name = "version", namespace = Namespaces.OVF)
  private @Nullable String version;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  /** The CIM OsType number as given. */
  public @Nullable String id() {
    return id;
  }

  /** The version of the operating system. */
  public @Nullable String version() {
    return version;
  }

  /** The name of the operating system. */
  public @Nullable LocalText description() {
    return description;
  }
}
