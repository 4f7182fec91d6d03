package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number of copies with its limits (DSP0243 2.1.1 §9.14). */
@XmlAccessorType(XmlAccessType.NONE)
public final class InstanceCount extends OvfObject {

  @XmlAttribute(name = "minimum", namespace = Namespaces.OVF)
  private @Nullable String minimum;

  @XmlAttribute(name = "default", namespace = Namespaces.OVF)
  private @Nullable String defaultCount;

  @XmlAttribute(name = "maximum", namespace = Namespaces.OVF)
  private @Nullable String maximum;

  @XmlAttribute(name = "configuration", namespace = Namespaces.OVF)
  private @Nullable String configuration;

  /** The least number as given; null for the default 1. */
  public @Nullable String minimum() {
    return minimum;
  }

  /** The number if nobody chooses, as given. */
  public @Nullable String defaultCount() {
    return defaultCount;
  }

  /** The largest number as given; null for no limit. */
  public @Nullable String maximum() {
    return maximum;
  }

  /** The configurations that have this number, separated by blanks; null for all. */
  public @Nullable String configuration() {
    return configuration;
  }

  /** The ids of the configurations that have this number; empty for all. */
  public List<String> configurations() {
    String ids = configuration;
    return ids == null || ids.isBlank() ? List.of() : List.of(ids.strip().split("\\s+"));
  }
}
