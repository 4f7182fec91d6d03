package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Network;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.xml.XmlElement;

/**
 * What the rules look at: a descriptor, or one owner of sections in it, with shared indexes,
 * computed once.
 */
public final class RuleContext {

  private final Scope scope;
  private final List<Part> parts;
  private final TreeIndex tree;
  private final List<SectionOwner> owners;
  private final List<Content> contents;
  private final List<PlacedSection> sections;
  private final List<HardwareScope> hardware;
  private @Nullable Map<String, Property> propertiesByName;

  /** One owner on its own. */
  RuleContext(Scope scope, Part part) {
    this.scope = scope;
    this.parts = List.of(part);
    this.tree = new TreeIndex(List.of(part.tree()));
    this.owners = List.of(part.owner());
    this.contents = part.owner() instanceof Content content ? List.of(content) : List.of();
    this.sections = new ArrayList<>();
    this.hardware = new ArrayList<>();
    for (Section section : part.owner().sections()) {
      sections.add(new PlacedSection(part.owner(), section));
      if (part.owner() instanceof Content content) {
        addHardware(content, section);
      }
    }
  }

  /** A whole descriptor. */
  RuleContext(Scope scope, List<Part> parts) {
    this.scope = scope;
    this.parts = parts;
    this.tree = new TreeIndex(parts.stream().map(Part::tree).toList());
    this.owners = joined(part -> part.owners);
    this.contents = joined(part -> part.contents);
    this.sections = joined(part -> part.sections);
    this.hardware = joined(part -> part.hardware);
  }

  private <T> List<T> joined(Function<RuleContext, List<T>> of) {
    List<T> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(of.apply(part.context())));
    return all;
  }

  private void addHardware(Content owner, Section section) {
    switch (section) {
      case VirtualHardwareSection system ->
          hardware.add(HardwareScope.of(owner, section, system.items()));
      case ResourceAllocationSection resources ->
          hardware.add(HardwareScope.of(owner, section, resources.items()));
      default -> {}
    }
  }

  private Map<String, Property> properties() {
    Map<String, Property> byName = propertiesByName;
    if (byName == null) {
      byName = new HashMap<>();
      for (ProductSection section : sections(ProductSection.class)) {
        for (Property property : section.properties()) {
          if (property.key() != null) {
            byName.putIfAbsent(property.key(), property);
            byName.putIfAbsent(section.fullKey(property), property);
          }
        }
      }
      propertiesByName = byName;
    }
    return byName;
  }

  /** The Envelope, the systems and collections under inspection, in the order written. */
  public List<SectionOwner> owners() {
    return owners;
  }

  /** True if the References, the Strings and the Envelope's own sections are among them. */
  public boolean hasEnvelope() {
    return owners.getFirst() instanceof Envelope;
  }

  /** What a rule derives from each owner of sections, in the order written. */
  public <T> List<T> each(PartFact<T> fact) {
    return parts.stream().map(part -> part.fact(fact)).toList();
  }

  /** The typed view. */
  public Envelope envelope() {
    return scope.envelope();
  }

  /** The version by the root's namespace. */
  public OvfVersion version() {
    return scope.snapshot().version();
  }

  /** True for OVF 0.9 and for dialects in a namespace that no version has. */
  public boolean isDialect() {
    return version() == OvfVersion.V0_9 || version() == OvfVersion.UNKNOWN;
  }

  /** The namespace of the root element: that of the attributes of the standard. */
  public String ovf() {
    return scope.envelope().element().namespace();
  }

  /** The package's files, if the descriptor is inspected as part of a package. */
  public Optional<PackageFiles> packageFiles() {
    return Optional.ofNullable(scope.files());
  }

  /** True if the descriptor is about to be packed. */
  public boolean isPacking() {
    return scope.purpose() == Purpose.PACKING;
  }

  /** All elements. */
  public TreeIndex tree() {
    return tree;
  }

  /** The files of References. */
  public List<FileReference> files() {
    return scope.names().files;
  }

  /** The first file of that id. */
  public Optional<FileReference> file(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(scope.names().filesById.get(id));
  }

  /** All disks, the shared ones of OVF 2.x among them. */
  public List<Disk> disks() {
    return scope.names().disks;
  }

  /** The ids of all disks, shared ones included. */
  public Set<String> diskIds() {
    return scope.names().diskIds;
  }

  /** The networks of the NetworkSection. */
  public List<Network> networks() {
    return scope.names().networks;
  }

  /** Their names. */
  public Set<String> networkNames() {
    return scope.names().networkNames;
  }

  /** The configurations of the DeploymentOptionSection. */
  public List<Configuration> configurations() {
    return scope.names().configurations;
  }

  /** Their ids. */
  public Set<String> configurationIds() {
    return scope.names().configurationIds;
  }

  /** All systems and collections under inspection, at any depth. */
  public List<Content> contents() {
    return contents;
  }

  /** All systems under inspection. */
  public List<VirtualSystem> systems() {
    return contents.stream()
        .filter(VirtualSystem.class::isInstance)
        .map(VirtualSystem.class::cast)
        .toList();
  }

  /** All sections with their parents, the unknown ones included. */
  public List<PlacedSection> sections() {
    return sections;
  }

  /** All sections of one kind, with their parents left out. */
  public <S extends Section> List<S> sections(Class<S> kind) {
    return sections.stream()
        .map(PlacedSection::section)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The first property of that key, or of that key with class and instance. */
  public Optional<Property> property(String name) {
    return Optional.ofNullable(properties().get(name));
  }

  /** All sections with hardware items. */
  public List<HardwareScope> hardware() {
    return hardware;
  }

  /** An attribute in the envelope's namespace, or without prefix. */
  public Optional<String> ovfAttribute(XmlElement element, String name) {
    return element
        .attribute(element.namespace(), name)
        .or(() -> element.attribute(ovf(), name))
        .or(() -> element.attribute("", name));
  }

  /** The place of an object. */
  public Place at(OvfObject object) {
    return at(object.element(), null);
  }

  /** The place of an attribute or child of an object, there or missing. */
  public Place at(OvfObject object, String detail) {
    return at(object.element(), detail);
  }

  /** The place of an element, or of an attribute or child of it. */
  public Place at(XmlElement element, @Nullable String detail) {
    return new Place(element.key(), detail, tree.path(element));
  }
}
