package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** Several systems and collections deployed together (DSP0243 2.1.1 §8.2). */
@XmlRootElement(name = "VirtualSystemCollection", namespace = Namespaces.OVF)
@XmlAccessorType(XmlAccessType.NONE)
public final class VirtualSystemCollection extends Content {

  private final List<Content> children;

  /** Made by JAXB. */
  VirtualSystemCollection() {
    children = List.of();
  }

  VirtualSystemCollection(Unread part, List<Content> children) {
    this.children = children;
    of(part);
  }

  /** The systems and collections inside, in the order written. */
  @Override
  public List<Content> children() {
    return children;
  }
}
