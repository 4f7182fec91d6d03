package ovation.model.target;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One target file as written: a platform, or what it changes of the one that it extends. */
@XmlRootElement(name = "target", namespace = TargetFile.NAMESPACE)
@XmlAccessorType(XmlAccessType.NONE)
final class TargetFile {

  /** The namespace of target files. */
  static final String NAMESPACE = "urn:ovation:target:1";

  @XmlAttribute @Nullable String id;
  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String vendor;

  @XmlAttribute(name = "extends")
  @Nullable String parent;

  @XmlElement(namespace = NAMESPACE, name = "import")
  @Nullable Entry entry;

  @XmlElement(namespace = NAMESPACE, name = "document")
  @Nullable String document;

  @XmlElement(namespace = NAMESPACE, name = "choose")
  @Nullable Choices choices;

  @XmlElement(namespace = NAMESPACE, name = "limit")
  final List<Limit> limits = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "version")
  private final List<Support> versions = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "family")
  private final List<Support> families = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "device")
  private final List<Support> devices = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "nic")
  private final List<Support> nics = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "scsi")
  private final List<Support> scsis = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "firmware")
  private final List<Support> firmwares = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "disk")
  private final List<Support> disks = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "digest")
  private final List<Support> digests = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "signature")
  private final List<Support> signatures = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "archive")
  private final List<Support> archives = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "transport")
  private final List<Support> transports = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "unit")
  private final List<Support> units = new ArrayList<>();

  @XmlElement(namespace = NAMESPACE, name = "feature")
  private final List<Support> features = new ArrayList<>();

  /** The statements of a topic in the order written. */
  List<Support> statements(Topic topic) {
    return switch (topic) {
      case VERSION -> versions;
      case FAMILY -> families;
      case DEVICE -> devices;
      case NIC -> nics;
      case SCSI -> scsis;
      case FIRMWARE -> firmwares;
      case DISK -> disks;
      case DIGEST -> digests;
      case SIGNATURE -> signatures;
      case ARCHIVE -> archives;
      case TRANSPORT -> transports;
      case UNIT -> units;
      case FEATURE -> features;
    };
  }

  /** How a package gets in. */
  @XmlAccessorType(XmlAccessType.NONE)
  static final class Entry {
    @XmlAttribute @Nullable String by;
    @XmlAttribute @Nullable Takes takes;
  }

  /** What an import takes. */
  @XmlEnum
  enum Takes {
    /** A package: a descriptor with its files, or an archive. */
    @XmlEnumValue("package")
    PACKAGE,
    /** Disk images only; the machine around them is made by hand. */
    @XmlEnumValue("disks")
    DISKS
  }
}
