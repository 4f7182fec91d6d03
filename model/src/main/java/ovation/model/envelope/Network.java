package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network by name (DSP0243 2.1.1 §9.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class Network extends OvfObject {

  @XmlAttribute(name = "name", namespace = Namespaces.OVF)
  private @Nullable String name;

  @XmlElement(name = "Description", namespace = Namespaces.OVF)
  private @Nullable LocalText description;

  @XmlElements({
    @XmlElement(
        name = "NetworkPortProfile",
        namespace = Namespaces.OVF,
        type = NetworkPortProfile.class),
    @XmlElement(
        name = "NetworkPortProfileURI",
        namespace = Namespaces.OVF,
        type = NetworkPortProfileUri.class)
  })
  private final List<NetworkProfile> profiles = new ArrayList<>();

  /** The name that connections refer to. */
  public @Nullable String name() {
    return name;
  }

  /** What the network is for. */
  public @Nullable LocalText description() {
    return description;
  }

  /** The profiles of its ports, in the order written (2.x). */
  public List<NetworkProfile> profiles() {
    return List.copyOf(profiles);
  }
}
