package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A virtual system or a collection of them (DSP0243 2.1.1 §8). */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class Content extends SectionOwner
    permits VirtualSystem, VirtualSystemCollection {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlElement(name = "Info", namespace = Namespaces.OVF)
  private @Nullable LocalText info;

  @XmlElement(name = "Name", namespace = Namespaces.OVF)
  private @Nullable LocalText name;

  /** The id, unique in the descriptor; null if missing. */
  public @Nullable String id() {
    return id;
  }

  /** What the system or collection is; null if missing. */
  public @Nullable LocalText info() {
    return info;
  }

  /** The name shown to people; null if there is none. */
  public @Nullable LocalText name() {
    return name;
  }

  /** The name to show: the name, else the id, else the element's name. */
  public String displayName() {
    LocalText shown = name;
    if (shown != null && !shown.text().isEmpty()) {
      return shown.text();
    }
    String given = id;
    return given == null || given.isEmpty() ? element().localName() : given;
  }

  /** The direct children; empty for a system. */
  public abstract List<Content> children();

  /** The children of a collection, which are read one by one. */
  void adopt(List<Content> parts) {
    if (!parts.isEmpty()) {
      throw new IllegalStateException("A system has no children");
    }
  }

  void collectInto(List<Content> all) {
    all.add(this);
    children().forEach(child -> child.collectInto(all));
  }
}
