package ovation.model.envelope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.xml.XmlElement;

/** The clauses of the standard that say what an element means (DSP0243 2.1.1). */
public final class Clauses {

  private static final String STANDARD = "DSP0243 2.1.1 ";

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("Envelope", "§6"),
          Map.entry("References", "§7.1"),
          Map.entry("VirtualSystem", "§8.1"),
          Map.entry("VirtualSystemCollection", "§8.2"),
          Map.entry("VirtualHardwareSection", "§8.3"),
          Map.entry("DiskSection", "§9.1"),
          Map.entry("NetworkSection", "§9.2"),
          Map.entry("ResourceAllocationSection", "§9.3"),
          Map.entry("AnnotationSection", "§9.4"),
          Map.entry("ProductSection", "§9.5"),
          Map.entry("Property", "§9.5.1"),
          Map.entry("EulaSection", "§9.6"),
          Map.entry("StartupSection", "§9.7"),
          Map.entry("DeploymentOptionSection", "§9.8"),
          Map.entry("InstallSection", "§9.9"),
          Map.entry("OperatingSystemSection", "§9.10"),
          Map.entry("PlacementGroupSection", "§9.12"),
          Map.entry("PlacementSection", "§9.12"),
          Map.entry("EncryptionSection", "§9.13"),
          Map.entry("ScaleOutSection", "§9.14"),
          Map.entry("SharedDiskSection", "§9.15"),
          Map.entry("EnvironmentFilesSection", "§9.16"),
          Map.entry("BootDeviceSection", "§9.17"),
          Map.entry("Strings", "§10"));

  private Clauses() {}

  /**
   * The clause about the last element of a path, or about the innermost element around it that has
   * one.
   *
   * @param path from the root to the element
   * @return empty for a path that does not begin with an Envelope, and for an element or a section
   *     of a vendor
   */
  public static Optional<String> of(List<XmlElement> path) {
    for (XmlElement element : path.reversed()) {
      boolean known =
          CanonicalName.isOfTheStandard(element) || Namespaces.isCim(element.namespace());
      if (!known) {
        return Optional.empty();
      }
      String clause = KNOWN.get(CanonicalName.localName(element));
      if (clause != null) {
        return Optional.of(STANDARD + clause);
      }
    }
    return Optional.empty();
  }
}
