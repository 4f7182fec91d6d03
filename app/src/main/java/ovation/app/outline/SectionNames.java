package ovation.app.outline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.BootDeviceSection;
import ovation.model.envelope.DeploymentOptionSection;
import ovation.model.envelope.DiskSection;
import ovation.model.envelope.EncryptionSection;
import ovation.model.envelope.EnvironmentFilesSection;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.InstallSection;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.NetworkSection;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.SharedDiskSection;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.UnknownSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.vendor.VendorNamespaces;

/** What sections without a form of their own are called, in plain words where they are known. */
final class SectionNames {
  private static final Set<Class<? extends Section>> WITH_PLACE =
      Set.of(
          AnnotationSection.class,
          DeploymentOptionSection.class,
          DiskSection.class,
          EulaSection.class,
          InstallSection.class,
          NetworkSection.class,
          OperatingSystemSection.class,
          ProductSection.class,
          ResourceAllocationSection.class,
          StartupSection.class,
          VirtualHardwareSection.class);

  private static final Set<String> VENDORS = Set.of(Namespaces.VMW, VendorNamespaces.VBOX);

  private static final Set<String> NAMED =
      Set.of(
          "BootDeviceSection",
          "BootOrderSection",
          "CpuCompatibilitySection",
          "EncryptionSection",
          "EnvironmentFilesSection",
          "IpAssignmentSection",
          "Machine",
          "PlacementGroupSection",
          "PlacementSection",
          "ScaleOutSection",
          "SharedDiskSection",
          "StorageGroupSection",
          "StorageSection",
          "TagBasedPlacementGroupSection",
          "TagBasedPlacementSection",
          "vServiceDependencySection");

  private final Texts texts;

  SectionNames(Texts texts) {
    this.texts = texts;
  }

  /** Whether a section has no place of its own in the outline. */
  static boolean isOther(Section section) {
    return !WITH_PLACE.contains(section.getClass());
  }

  /** Whether it is known what a section is about. */
  boolean isNamed(Section section) {
    boolean known =
        !(section instanceof UnknownSection) || VENDORS.contains(section.element().namespace());
    return known && NAMED.contains(section.element().localName());
  }

  /** The kind of its line, and so the form that edits it. */
  NodeKind kindOf(Section section) {
    return switch (section) {
      case SharedDiskSection _ -> NodeKind.SHARED_DISKS;
      case PlacementGroupSection _ -> NodeKind.PLACEMENT_GROUP;
      case PlacementSection _ -> NodeKind.PLACEMENT;
      case ScaleOutSection _ -> NodeKind.SCALE_OUT;
      case BootDeviceSection _ -> NodeKind.BOOT;
      case EnvironmentFilesSection _ -> NodeKind.ENVIRONMENT_FILES;
      case EncryptionSection _ -> NodeKind.ENCRYPTION;
      default -> isNamed(section) ? NodeKind.SECTION : NodeKind.UNKNOWN;
    };
  }

  /** The name, with the id of those that there may be several of. */
  String of(Section section) {
    String name =
        isNamed(section)
            ? texts.of("outline.section." + section.element().localName())
            : section.element().qualifiedName();
    @Nullable String id =
        switch (section) {
          case PlacementGroupSection group -> group.id();
          case ScaleOutSection copies -> copies.id();
          default -> null;
        };
    return id == null ? name : name + " " + id;
  }
}
