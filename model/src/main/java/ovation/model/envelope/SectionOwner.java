package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.xml.ElementKey;

/** What sections stand in: the envelope, a system, a collection (DSP0243 2.1.1 §7.2). */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class SectionOwner extends OvfObject permits Envelope, Content {

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
    @XmlElement(
        name = "SharedDiskSection",
        namespace = Namespaces.OVF,
        type = SharedDiskSection.class),
    @XmlElement(name = "ScaleOutSection", namespace = Namespaces.OVF, type = ScaleOutSection.class),
    @XmlElement(
        name = "PlacementGroupSection",
        namespace = Namespaces.OVF,
        type = PlacementGroupSection.class),
    @XmlElement(
        name = "PlacementSection",
        namespace = Namespaces.OVF,
        type = PlacementSection.class),
    @XmlElement(
        name = "EncryptionSection",
        namespace = Namespaces.OVF,
        type = EncryptionSection.class),
    @XmlElement(
        name = "EnvironmentFilesSection",
        namespace = Namespaces.OVF,
        type = EnvironmentFilesSection.class),
    @XmlElement(
        name = "BootDeviceSection",
        namespace = Namespaces.OVF,
        type = BootDeviceSection.class),
    @XmlElement(name = "unknown", namespace = Namespaces.VIEW, type = UnknownSection.class)
  })
  private final List<Section> sections = new ArrayList<>();

  private Map<ElementKey, OvfObject> objects = Map.of();

  /** Whatever is not there until somebody asks is there after this. */
  void complete() {}

  /** Whether there may be sections of a kind, as far as that can be told without reading them. */
  boolean mayHave(Class<? extends Section> kind) {
    return true;
  }

  /** The sections in the order written, unknown ones among them. */
  public List<Section> sections() {
    complete();
    return List.copyOf(sections);
  }

  /** The sections of one kind. */
  public <S extends Section> List<S> sections(Class<S> kind) {
    if (!mayHave(kind)) {
      return List.of();
    }
    complete();
    return sections.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** This object or the one read together with it that is a view of the element of that key. */
  final Optional<OvfObject> own(ElementKey key) {
    if (element().key() == key) {
      return Optional.of(this);
    }
    complete();
    return Optional.ofNullable(objects.get(key));
  }

  final void takeSections(SectionOwner before) {
    sections.addAll(before.sections);
    objects = before.objects;
  }

  final void index(Map<ElementKey, OvfObject> byKey) {
    objects = byKey;
  }
}
