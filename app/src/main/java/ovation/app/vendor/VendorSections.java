package ovation.app.vendor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.model.envelope.Namespaces;
import ovation.model.vendor.VendorNamespaces;
import ovation.model.xml.XmlElement;

/** The sections of vendors whose meaning is known, and the attributes that matter in each. */
final class VendorSections {

  /**
   * What is known of a section.
   *
   * @param key the stem of its texts
   * @param attributes its attributes in the vendor's namespace
   * @param children its children that hold one text each
   */
  record Known(String key, List<String> attributes, List<String> children) {}

  private static final Map<String, Known> VMWARE =
      Map.of(
          "IpAssignmentSection",
          new Known("ip", List.of("schemes", "protocols"), List.of()),
          "BootOrderSection",
          new Known("bootorder", List.of("type", "instanceId"), List.of()),
          "StorageGroupSection",
          new Known("storage", List.of("id", "name"), List.of("Description")),
          "StorageSection",
          new Known("storageuse", List.of("group"), List.of()),
          "vServiceDependencySection",
          new Known("service", List.of("id"), List.of("Type", "Name")),
          "TagBasedPlacementGroupSection",
          new Known("taggroup", List.of("id", "name", "priority"), List.of("Description")),
          "TagBasedPlacementSection",
          new Known("tag", List.of("group"), List.of()),
          "CpuCompatibilitySection",
          new Known("cpu", List.of(), List.of()));

  private static final Known MACHINE =
      new Known(
          "machine", List.of("name", "OSType", "uuid", "version", "snapshotFolder"), List.of());

  private VendorSections() {}

  /** What is known of a section; empty if nothing is. */
  static Optional<Known> of(XmlElement section) {
    if (section.namespace().equals(VendorNamespaces.VBOX)) {
      return section.localName().equals("Machine") ? Optional.of(MACHINE) : Optional.empty();
    }
    return section.namespace().equals(Namespaces.VMW)
        ? Optional.ofNullable(VMWARE.get(section.localName()))
        : Optional.empty();
  }
}
