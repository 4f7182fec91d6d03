package ovation.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
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
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.xml.XmlElement;

/** What the rules look at: one snapshot with shared indexes, computed once. */
public final class RuleContext {

  private final Snapshot snapshot;
  private final Envelope envelope;
  private final Optional<PackageFiles> packageFiles;
  private final Purpose purpose;
  private final TreeIndex tree;
  private final List<FileReference> files;
  private final Map<String, FileReference> filesById = new HashMap<>();
  private final List<Disk> disks;
  private final Set<String> diskIds = new HashSet<>();
  private final List<Network> networks;
  private final Set<String> networkNames = new LinkedHashSet<>();
  private final List<Configuration> configurations;
  private final Set<String> configurationIds = new LinkedHashSet<>();
  private final List<Content> contents;
  private final List<PlacedSection> sections = new ArrayList<>();
  private final List<HardwareScope> hardware = new ArrayList<>();
  private final Map<String, Property> propertiesByName = new HashMap<>();

  RuleContext(
      Snapshot snapshot, Envelope envelope, @Nullable PackageFiles packageFiles, Purpose purpose) {
    this.snapshot = snapshot;
    this.envelope = envelope;
    this.packageFiles = Optional.ofNullable(packageFiles);
    this.purpose = purpose;
    this.tree = new TreeIndex(envelope.element());
    this.files = envelope.files();
    this.disks = envelope.disks();
    this.networks = envelope.networks();
    this.configurations = envelope.configurations();
    this.contents = envelope.allContents();
    indexIds();
    indexSections();
    indexProperties();
  }

  private void indexIds() {
    for (FileReference file : files) {
      if (file.id() != null) {
        filesById.putIfAbsent(file.id(), file);
      }
    }
    for (Disk disk : disks) {
      if (disk.diskId() != null) {
        diskIds.add(disk.diskId());
      }
    }
    for (Network network : networks) {
      if (network.name() != null) {
        networkNames.add(network.name());
      }
    }
    for (Configuration configuration : configurations) {
      if (configuration.id() != null) {
        configurationIds.add(configuration.id());
      }
    }
  }

  private void indexSections() {
    envelope.sections().forEach(section -> sections.add(new PlacedSection(envelope, section)));
    for (Content content : contents) {
      for (Section section : content.sections()) {
        sections.add(new PlacedSection(content, section));
        if (section instanceof VirtualHardwareSection hardwareSection) {
          hardware.add(HardwareScope.of(content, section, hardwareSection.items()));
        } else if (section instanceof ResourceAllocationSection resources) {
          hardware.add(HardwareScope.of(content, section, resources.items()));
        }
      }
    }
  }

  private void indexProperties() {
    for (ProductSection section : sections(ProductSection.class)) {
      for (Property property : section.properties()) {
        if (property.key() != null) {
          propertiesByName.putIfAbsent(property.key(), property);
          propertiesByName.putIfAbsent(section.fullKey(property), property);
        }
      }
    }
  }

  /** What is inspected. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The typed view. */
  public Envelope envelope() {
    return envelope;
  }

  /** The version by the root's namespace. */
  public OvfVersion version() {
    return snapshot.version();
  }

  /** True for OVF 0.9 and for dialects in a namespace that no version has. */
  public boolean isDialect() {
    return version() == OvfVersion.V0_9 || version() == OvfVersion.UNKNOWN;
  }

  /** The namespace of the root element: that of the attributes of the standard. */
  public String ovf() {
    return envelope.element().namespace();
  }

  /** The package's files, if the descriptor is inspected as part of a package. */
  public Optional<PackageFiles> packageFiles() {
    return packageFiles;
  }

  /** What the descriptor is inspected for. */
  public Purpose purpose() {
    return purpose;
  }

  /** True if the descriptor is about to be packed. */
  public boolean isPacking() {
    return purpose == Purpose.PACKING;
  }

  /** All elements. */
  public TreeIndex tree() {
    return tree;
  }

  /** The files of References. */
  public List<FileReference> files() {
    return files;
  }

  /** The first file of that id. */
  public Optional<FileReference> file(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(filesById.get(id));
  }

  /** All disks, the shared ones of OVF 2.x among them. */
  public List<Disk> disks() {
    return disks;
  }

  /** The ids of all disks, shared ones included. */
  public Set<String> diskIds() {
    return diskIds;
  }

  /** The networks of the NetworkSection. */
  public List<Network> networks() {
    return networks;
  }

  /** Their names. */
  public Set<String> networkNames() {
    return networkNames;
  }

  /** The configurations of the DeploymentOptionSection. */
  public List<Configuration> configurations() {
    return configurations;
  }

  /** Their ids. */
  public Set<String> configurationIds() {
    return configurationIds;
  }

  /** All systems and collections, at any depth. */
  public List<Content> contents() {
    return contents;
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
    return Optional.ofNullable(propertiesByName.get(name));
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
