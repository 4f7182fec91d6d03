package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The placement group of a system or collection (DSP0243 2.1.1 §9.12). */
@XmlAccessorType(XmlAccessType.NONE)
public final class PlacementSection extends Section {

  @XmlAttribute(name = "group", namespace = Namespaces.OVF)
  private @Nullable String group;

  /** The id of the group. */
  public @Nullable String group() {
    return group;
  }
}
