package ovation.app.outline;

import java.util.Set;
import ovation.app.text.Texts;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.DeploymentOptionSection;
import ovation.model.envelope.DiskSection;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.InstallSection;
import ovation.model.envelope.NetworkSection;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.ProductSection;
import ovation.model.envelope.ResourceAllocationSection;
import ovation.model.envelope.Section;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualHardwareSection;

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

  private static final Set<String> NAMED =
      Set.of(
          "BootDeviceSection",
          "BootOrderSection",
          "EncryptionSection",
          "EnvironmentFilesSection",
          "IpAssignmentSection",
          "PlacementGroupSection",
          "PlacementSection",
          "ScaleOutSection",
          "SharedDiskSection",
          "StorageGroupSection");

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
    return NAMED.contains(section.element().localName());
  }

  String of(Section section) {
    return isNamed(section)
        ? texts.of("outline.section." + section.element().localName())
        : section.element().qualifiedName();
  }
}
