package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A storage device with the properties of CIM_StorageAllocationSettingData (DSP0243 2.1.1 §8.3).
 */
@XmlAccessorType(XmlAccessType.NONE)
public final class StorageItem extends HardwareItem {

  @XmlElement(name = "Access", namespace = Namespaces.RASD)
  private @Nullable String access;

  @XmlElement(name = "HostExtentName", namespace = Namespaces.RASD)
  private @Nullable String hostExtentName;

  @XmlElement(name = "HostExtentNameFormat", namespace = Namespaces.RASD)
  private @Nullable String hostExtentNameFormat;

  @XmlElement(name = "HostExtentNameNamespace", namespace = Namespaces.RASD)
  private @Nullable String hostExtentNameNamespace;

  @XmlElement(name = "HostExtentStartingAddress", namespace = Namespaces.RASD)
  private @Nullable String hostExtentStartingAddress;

  @XmlElement(name = "HostResourceBlockSize", namespace = Namespaces.RASD)
  private @Nullable String hostResourceBlockSize;

  @XmlElement(name = "OtherHostExtentNameFormat", namespace = Namespaces.RASD)
  private @Nullable String otherHostExtentNameFormat;

  @XmlElement(name = "OtherHostExtentNameNamespace", namespace = Namespaces.RASD)
  private @Nullable String otherHostExtentNameNamespace;

  @XmlElement(name = "VirtualResourceBlockSize", namespace = Namespaces.RASD)
  private @Nullable String virtualResourceBlockSize;

  /** The CIM_StorageAllocationSettingData property Access as given. */
  public @Nullable String access() {
    return stripped(access);
  }

  /** The CIM_StorageAllocationSettingData property HostExtentName as given. */
  public @Nullable String hostExtentName() {
    return stripped(hostExtentName);
  }

  /** The CIM_StorageAllocationSettingData property HostExtentNameFormat as given. */
  public @Nullable String hostExtentNameFormat() {
    return stripped(hostExtentNameFormat);
  }

  /** The CIM_StorageAllocationSettingData property HostExtentNameNamespace as given. */
  public @Nullable String hostExtentNameNamespace() {
    return stripped(hostExtentNameNamespace);
  }

  /** The CIM_StorageAllocationSettingData property HostExtentStartingAddress as given. */
  public @Nullable String hostExtentStartingAddress() {
    return stripped(hostExtentStartingAddress);
  }

  /** The CIM_StorageAllocationSettingData property HostResourceBlockSize as given. */
  public @Nullable String hostResourceBlockSize() {
    return stripped(hostResourceBlockSize);
  }

  /** The CIM_StorageAllocationSettingData property OtherHostExtentNameFormat as given. */
  public @Nullable String otherHostExtentNameFormat() {
    return stripped(otherHostExtentNameFormat);
  }

  /** The CIM_StorageAllocationSettingData property OtherHostExtentNameNamespace as given. */
  public @Nullable String otherHostExtentNameNamespace() {
    return stripped(otherHostExtentNameNamespace);
  }

  /** The CIM_StorageAllocationSettingData property VirtualResourceBlockSize as given. */
  public @Nullable String virtualResourceBlockSize() {
    return stripped(virtualResourceBlockSize);
  }
}
