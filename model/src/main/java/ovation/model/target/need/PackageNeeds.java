package ovation.model.target.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ovation.model.convert.Conversions;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Content;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.Property;
import ovation.model.envelope.Section;
import ovation.model.envelope.SectionOwner;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.target.PackageFacts;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** What a package as a whole asks for, collected once for all platforms. */
public final class PackageNeeds {

  private final Snapshot snapshot;
  private final Envelope envelope;
  private final PackageFacts facts;
  private final int systems;
  private final List<VirtualSystemCollection> collections = new ArrayList<>();
  private final List<Configuration> options;
  private final List<Property> questions = new ArrayList<>();
  private final List<EulaSection> eulas = new ArrayList<>();
  private final List<StartupSection> startups = new ArrayList<>();
  private final List<XmlElement> requiredSections = new ArrayList<>();
  private final List<DiskNeed> disks = new ArrayList<>();
  private final List<FileReference> files;

  /** Collects what a descriptor with its package asks for. */
  public PackageNeeds(Snapshot snapshot, Envelope envelope, PackageFacts facts) {
    this.snapshot = snapshot;
    this.envelope = envelope;
    this.facts = facts;
    this.options = envelope.configurations();
    this.files = envelope.files();
    int count = 0;
    look(envelope);
    for (Content content : envelope.allContents()) {
      if (content instanceof VirtualSystemCollection collection) {
        collections.add(collection);
      } else {
        count++;
      }
      look(content);
    }
    this.systems = count;
    Map<String, FileReference> byId = new HashMap<>();
    files.forEach(file -> byId.putIfAbsent(Objects.requireNonNullElse(file.id(), ""), file));
    for (Disk disk : envelope.disks()) {
      String file = disk.fileRef();
      disks.add(DiskNeed.of(disk, file == null ? null : byId.get(file)));
    }
  }

  private void look(SectionOwner owner) {
    for (Section section : owner.sections()) {
      switch (section) {
        case ProductSection product ->
            product.properties().stream()
                .filter(property -> isTrue(property.userConfigurable()))
                .forEach(questions::add);
        case EulaSection eula -> eulas.add(eula);
        case StartupSection startup -> startups.add(startup);
        default -> {
          XmlElement element = section.element();
          boolean foreign =
              !element.namespace().isEmpty() && !Namespaces.isEnvelope(element.namespace());
          if (foreign && isRequired(element)) {
            requiredSections.add(element);
          }
        }
      }
    }
  }

  private static boolean isRequired(XmlElement element) {
    return element.attributes().stream()
        .filter(attribute -> attribute.localName().equals("required"))
        .noneMatch(attribute -> attribute.value().equals("false") || attribute.value().equals("0"));
  }

  private static boolean isTrue(@Nullable String value) {
    return value != null && (value.strip().equals("true") || value.strip().equals("1"));
  }

  /** The envelope. */
  public Envelope envelope() {
    return envelope;
  }

  /** The version of the standard. */
  public OvfVersion version() {
    return snapshot.version();
  }

  /** The conversion to OVF 1.x. */
  public Edit conversion() {
    return Conversions.edit(OvfVersion.V1);
  }

  /** What the package tells. */
  public PackageFacts facts() {
    return facts;
  }

  /** How many systems there are, at any depth. */
  public int systems() {
    return systems;
  }

  /** The collections, at any depth. */
  public List<VirtualSystemCollection> collections() {
    return collections;
  }

  /** The deployment options. */
  public List<Configuration> options() {
    return options;
  }

  /** The properties that the deployer is asked for. */
  public List<Property> questions() {
    return questions;
  }

  /** The licence texts. */
  public List<EulaSection> eulas() {
    return eulas;
  }

  /** The sections with an order of starting. */
  public List<StartupSection> startups() {
    return startups;
  }

  /** The sections of vendors that a platform has to understand. */
  public List<XmlElement> requiredSections() {
    return requiredSections;
  }

  /** The disks. */
  public List<DiskNeed> disks() {
    return disks;
  }

  /** The files. */
  public List<FileReference> files() {
    return files;
  }
}
