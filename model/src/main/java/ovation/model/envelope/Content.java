package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A virtual system or a collection of them (DSP0243 2.1.1 §8). */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class Content extends OvfObject
    permits VirtualSystem, VirtualSystemCollection {

  @XmlAttribute(name = "id", namespace = Namespaces.OVF)
  private @Nullable String id;

  @XmlElement(name = "Info", namespace = Namespaces.OVF)
  private @Nullable LocalText info;

  @XmlElement(name = "Name", namespace = Namespaces.OVF)
  private @Nullable LocalText name;

  @XmlElements({
    @XmlElement(name = "DiskSection", namespace = Namespaces.OVF, type = DiskSection.class),
    @XmlElement(name = "NetworkSection", namespace = Namespaces.OVF, type = NetworkSection.class),
    @XmlElement(
        name = "DeploymentOptionSection",
        namespace = Namespaces.OVF,
        type = DeploymentOptionSection.class),
    @XmlElement(
        name = "VirtualHardwareSection",
        namespace = Namespaces.OVF,
        type = VirtualHardwareSection.class),
    @XmlElement(
        name = "OperatingSystemSection",
        namespace = Namespaces.OVF,
        type = OperatingSystemSection.class),
    @XmlElement(name = "InstallSection", namespace = Namespaces.OVF, type = InstallSection.class),
    @XmlElement(name = "ProductSection", namespace = Namespaces.OVF, type = ProductSection.class),
    @XmlElement(name = "EulaSection", namespace = Namespaces.OVF, type = EulaSection.class),
    @XmlElement(
        name = "AnnotationSection",
        namespace = Namespaces.OVF,
        type = AnnotationSection.class),
    @XmlElement(name = "StartupSection", namespace = Namespaces.OVF, type = StartupSection.class),
    @XmlElement(
        name = "ResourceAllocationSection",
        namespace = Namespaces.OVF,
        type = ResourceAllocationSection.class),
    @XmlElement(name = "unknown", namespace = Namespaces.VIEW, type = UnknownSection.class)
  })
  private final List<Section> sections = new ArrayList<>();

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

  /** The sections in the order written, unknown ones among them. */
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /** The sections of one kind. */
  public <S extends Section> List<S> sections(Class<S> kind) {
    return sections.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The direct children; empty for a system. */
  public abstract List<Content> children();

  void collectInto(List<Content> all) {
    all.add(this);
    children().forEach(child -> child.collectInto(all));
  }
}
