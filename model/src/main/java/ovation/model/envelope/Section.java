package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A section of an envelope, a system or a collection (DSP0243 2.1.1 §7.2). */
@XmlAccessorType(XmlAccessType.NONE)
public abstract sealed class Section extends OvfObject
    permits DiskSection,
        NetworkSection,
        DeploymentOptionSection,
        VirtualHardwareSection,
        OperatingSystemSection,
        InstallSection,
        ProductSection,
        EulaSection,
        AnnotationSection,
        StartupSection,
        ResourceAllocationSection,
        SharedDiskSection,
        ScaleOutSection,
        PlacementGroupSection,
        PlacementSection,
        EncryptionSection,
        EnvironmentFilesSection,
        BootDeviceSection,
        UnknownSection {

  @XmlElement(name = "Info", namespace = Namespaces.OVF)
  private @Nullable LocalText info;

  @XmlAttribute(name = "required", namespace = Namespaces.OVF)
  private @Nullable String required;

  /** What the section is for, for a reader whose software does not know it; null if missing. */
  public @Nullable LocalText info() {
    return info;
  }

  /** The {@code required} attribute as given, null for the default {@code true}. */
  public @Nullable String required() {
    return required;
  }
}
