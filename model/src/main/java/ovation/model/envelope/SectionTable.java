package ovation.model.envelope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.xml.XmlElement;

/** Where sections may stand and how often (DSP0243 2.1.1 §6 to §9). */
public final class SectionTable {

  /** More than once. */
  public static final int MANY = Integer.MAX_VALUE;

  /**
   * How often a section may stand somewhere; 0 where it may not, {@link #MANY} for any number.
   *
   * @param envelope in the Envelope
   * @param system in a system
   * @param collection in a collection
   */
  public record Allowance(int envelope, int system, int collection) {

    /** How often it may stand in a parent. */
    public int in(OvfObject parent) {
      return switch (parent) {
        case VirtualSystem _ -> system;
        case VirtualSystemCollection _ -> collection;
        default -> envelope;
      };
    }
  }

  private static final Map<String, Allowance> ALLOWED =
      inOrder(
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

  @SafeVarargs
  private static Map<String, Allowance> inOrder(Map.Entry<String, Allowance>... entries) {
    Map<String, Allowance> map = new LinkedHashMap<>();
    for (Map.Entry<String, Allowance> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }

  /** The names of all sections of the standard, those of 1.x first. */
  public static List<String> names() {
    return List.copyOf(ALLOWED.keySet());
  }

  /** Where a section may stand; empty for a name that the standard does not have. */
  public static Optional<Allowance> of(String name) {
    return Optional.ofNullable(ALLOWED.get(name));
  }

  /** Where a section may stand; empty for one that the standard does not have. */
  public static Optional<Allowance> of(Section section) {
    XmlElement element = section.element();
    boolean standard = element.namespace().isEmpty() || Namespaces.isEnvelope(element.namespace());
    return standard ? Optional.ofNullable(ALLOWED.get(name(section))) : Optional.empty();
  }

  /** True for the name of a section of the standard. */
  public static boolean isSection(String name) {
    return ALLOWED.containsKey(name);
  }

  /** The section's name, that of its type in OVF 0.9. */
  public static String name(Section section) {
    return CanonicalName.localName(section.element());
  }

  /** How a message calls the element around a section. */
  public static String parent(OvfObject parent) {
    return switch (parent) {
      case VirtualSystem _ -> "a system";
      case VirtualSystemCollection _ -> "a collection";
      default -> "the Envelope";
    };
  }
}
