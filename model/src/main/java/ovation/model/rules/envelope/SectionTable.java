package ovation.model.rules.envelope;

import java.util.Map;
import java.util.Optional;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.Section;
import ovation.model.envelope.VirtualSystem;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.rules.TreeIndex;
import ovation.model.xml.XmlElement;

/** Where sections may stand and how often (DSP0243 2.1.1 §6 to §9). */
final class SectionTable {

  /** More than once. */
  static final int MANY = Integer.MAX_VALUE;

  /** How often a section may stand in the Envelope, in a system, in a collection. */
  record Allowance(int envelope, int system, int collection) {

    int in(OvfObject parent) {
      return switch (parent) {
        case VirtualSystem _ -> system;
        case VirtualSystemCollection _ -> collection;
        default -> envelope;
      };
    }
  }

  private static final Map<String, Allowance> ALLOWED =
      Map.ofEntries(
          Map.entry("DiskSection", new Allowance(1, 0, 0)),
          Map.entry("NetworkSection", new Allowance(1, 0, 0)),
          Map.entry("DeploymentOptionSection", new Allowance(1, 0, 0)),
          Map.entry("VirtualHardwareSection", new Allowance(0, MANY, 0)),
          Map.entry("OperatingSystemSection", new Allowance(0, 1, 0)),
          Map.entry("InstallSection", new Allowance(0, 1, 0)),
          Map.entry("ProductSection", new Allowance(0, MANY, MANY)),
          Map.entry("EulaSection", new Allowance(0, MANY, MANY)),
          Map.entry("AnnotationSection", new Allowance(0, 1, 1)),
          Map.entry("StartupSection", new Allowance(0, 0, 1)),
          Map.entry("ResourceAllocationSection", new Allowance(0, 0, 1)),
          Map.entry("SharedDiskSection", new Allowance(1, 0, 0)),
          Map.entry("PlacementGroupSection", new Allowance(MANY, 0, 0)),
          Map.entry("PlacementSection", new Allowance(0, 1, 1)),
          Map.entry("ScaleOutSection", new Allowance(0, 0, MANY)),
          Map.entry("EncryptionSection", new Allowance(1, 0, 0)),
          Map.entry("EnvironmentFilesSection", new Allowance(0, 1, 0)),
          Map.entry("BootDeviceSection", new Allowance(0, MANY, 0)));

  private SectionTable() {}

  /** Where a section may stand; empty for one that the standard does not have. */
  static Optional<Allowance> of(Section section) {
    XmlElement element = section.element();
    boolean standard = element.namespace().isEmpty() || Namespaces.isEnvelope(element.namespace());
    return standard ? Optional.ofNullable(ALLOWED.get(name(section))) : Optional.empty();
  }

  /** True for the name of a section of the standard. */
  static boolean isSection(String name) {
    return ALLOWED.containsKey(name);
  }

  /** The section's name, that of its type in OVF 0.9. */
  static String name(Section section) {
    return TreeIndex.name(section.element());
  }

  /** How a message calls the element around a section. */
  static String parent(OvfObject parent) {
    return switch (parent) {
      case VirtualSystem _ -> "a system";
      case VirtualSystemCollection _ -> "a collection";
      default -> "the Envelope";
    };
  }
}
