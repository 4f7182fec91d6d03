package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A virtual disk (DSP0243 2.1.1 §9.1). */
@XmlAccessorType(XmlAccessType.NONE)
public sealed class Disk extends OvfObject permits SharedDisk {

  @XmlAttribute(name = "diskId", namespace = Namespaces.OVF)
  private @Nullable String diskId;

  @XmlAttribute(name = "fileRef", namespace = Namespaces.OVF)
  private @Nullable String fileRef;

  @XmlAttribute(name = "capacity", namespace = Namespaces.OVF)
  private @Nullable String capacity;

  @XmlAttribute(name = "capacityAllocationUnits", namespace = Namespaces.OVF)
  private @Nullable String capacityAllocationUnits;

  @XmlAttribute(name = "format", namespace = Namespaces.OVF)
  private @Nullable String format;

  @XmlAttribute(name = "populatedSize", namespace = Namespaces.OVF)
  private @Nullable String populatedSize;

  @XmlAttribute(name = "parentRef", namespace = Namespaces.OVF)
  private @Nullable String parentRef;

  /** The id that hardware items refer to. */
  public @Nullable String diskId() {
    return diskId;
  }

  /** The id of the file with the content, null for a blank disk. */
  public @Nullable String fileRef() {
    return fileRef;
  }

  /**
   * The capacity as given: a number in {@link #capacityAllocationUnits()}, or a property in <code>
   * ${}</code>.
   */
  public @Nullable String capacity() {
    return capacity;
  }

  /** The unit of the capacity, null for bytes. */
  public @Nullable String capacityAllocationUnits() {
    return capacityAllocationUnits;
  }

  /** The URI of the disk format. */
  public @Nullable String format() {
    return format;
  }

  /** The bytes in use as given, whatever the unit of the capacity. */
  public @Nullable String populatedSize() {
    return populatedSize;
  }

  /** The id of the parent disk in a delta chain. */
  public @Nullable String parentRef() {
    return parentRef;
  }
}
