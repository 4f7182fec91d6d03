package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;

/** Several systems and collections deployed together (DSP0243 2.1.1 §8.2). */
@XmlAccessorType(XmlAccessType.NONE)
public final class VirtualSystemCollection extends Content {

  @XmlElements({
    @XmlElement(name = "VirtualSystem", namespace = Namespaces.OVF, type = VirtualSystem.class),
    @XmlElement(
        name = "VirtualSystemCollection",
        namespace = Namespaces.OVF,
        type = VirtualSystemCollection.class)
  })
  private final List<Content> children = new ArrayList<>();

  /** The systems and collections inside, in the order written. */
  @Override
  public List<Content> children() {
    return List.copyOf(children);
  }
}
