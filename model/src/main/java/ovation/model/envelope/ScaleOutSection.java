package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many copies of a system or collection are deployed (DSP0243 2.1.1 §9.14). */
@XmlAccessorType(XmlAccessType.NONE)
public final class ScaleOutSection extends Section {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  @XmlElement(name = "InstanceCount", namespace = Namespaces.OVF)
  private final List<InstanceCount> counts = new ArrayList<>();

  /** The id of the system or collection that is copied: a child of this collection. */
  public @Nullable String id() {
    return id;
  }

  /** What the copies are for. */
  public @Nullable LocalText description() {
    return description;
  }

  /** The numbers of copies, one for each set of configurations. */
  public List<InstanceCount> counts() {
    return List.copyOf(counts);
  }
}
