package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A group of systems that are placed together or apart (DSP0243 2.1.1 §9.12). */
@XmlAccessorType(XmlAccessType.NONE)
public final class PlacementGroupSection extends Section {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlAttribute(name = "policy", namespace = Namespaces.OVF)
  private @Nullable String policy;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  /** The id that placements refer to. */
  public @Nullable String id() {
    return id;
  }

  /** {@code affinity} for near each other, {@code availability} for apart; as given. */
  public @Nullable String policy() {
    return policy;
  }

  /** What the group is for. */
  public @Nullable LocalText description() {
    return description;
  }
}
