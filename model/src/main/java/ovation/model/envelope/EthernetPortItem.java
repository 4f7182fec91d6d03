package ovation.model.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network adapter with the properties of CIM_EthernetPortAllocationSettingData (DSP0243 2.1.1
 * §8.3).
 */
@XmlAccessorType(XmlAccessType.NONE)
public final class EthernetPortItem extends HardwareItem {

  @XmlElement(name = "AllowedPriorities", namespace = Namespaces.RASD)
  private final List<String> allowedPriorities = new ArrayList<>();

  @XmlElement(name = "AllowedToReceiveMACAddresses", namespace = Namespaces.RASD)
  private final List<String> allowedToReceiveMACAddresses = new ArrayList<>();

  @XmlElement(name = "AllowedToReceiveVLANs", namespace = Namespaces.RASD)
  private final List<String> allowedToReceiveVLANs = new ArrayList<>();

  @XmlElement(name = "AllowedToTransmitMACAddresses", namespace = Namespaces.RASD)
  private final List<String> allowedToTransmitMACAddresses = new ArrayList<>();

  @XmlElement(name = "AllowedToTransmitVLANs", namespace = Namespaces.RASD)
  private final List<String> allowedToTransmitVLANs = new ArrayList<>();

  @XmlElement(name = "DefaultPortVID", namespace = Namespaces.RASD)
  private @Nullable String defaultPortVID;

  @XmlElement(name = "DefaultPriority", namespace = Namespaces.RASD)
  private @Nullable String defaultPriority;

  @XmlElement(name = "DesiredVLANEndpointMode", namespace = Namespaces.RASD)
  private @Nullable String desiredVLANEndpointMode;

  @XmlElement(name = "GroupID", namespace = Namespaces.RASD)
  private @Nullable String groupID;

  @XmlElement(name = "ManagerID", namespace = Namespaces.RASD)
  private @Nullable String managerID;

  @XmlElement(name = "NetworkPortProfileID", namespace = Namespaces.RASD)
  private @Nullable String networkPortProfileID;

  @XmlElement(name = "NetworkPortProfileIDType", namespace = Namespaces.RASD)
  private @Nullable String networkPortProfileIDType;

  @XmlElement(name = "OtherEndpointMode", namespace = Namespaces.RASD)
  private @Nullable String otherEndpointMode;

  @XmlElement(name = "OtherNetworkPortProfileIDTypeInfo", namespace = Namespaces.RASD)
  private @Nullable String otherNetworkPortProfileIDTypeInfo;

  @XmlElement(name = "PortCorrelationID", namespace = Namespaces.RASD)
  private @Nullable String portCorrelationID;

  @XmlElement(name = "PortVID", namespace = Namespaces.RASD)
  private @Nullable String portVID;

  @XmlElement(name = "Promiscuous", namespace = Namespaces.RASD)
  private @Nullable String promiscuous;

  @XmlElement(name = "ReceiveBandwidthLimit", namespace = Namespaces.RASD)
  private @Nullable String receiveBandwidthLimit;

  @XmlElement(name = "ReceiveBandwidthReservation", namespace = Namespaces.RASD)
  private @Nullable String receiveBandwidthReservation;

  @XmlElement(name = "SourceMACFilteringEnabled", namespace = Namespaces.RASD)
  private @Nullable String sourceMACFilteringEnabled;

  @XmlElement(name = "VSITypeID", namespace = Namespaces.RASD)
  private @Nullable String vsiTypeID;

  @XmlElement(name = "VSITypeIDVersion", namespace = Namespaces.RASD)
  private @Nullable String vsiTypeIDVersion;

  /** The CIM_EthernetPortAllocationSettingData property AllowedPriorities as given. */
  public List<String> allowedPriorities() {
    return allStripped(allowedPriorities);
  }

  /** The CIM_EthernetPortAllocationSettingData property AllowedToReceiveMACAddresses as given. */
  public List<String> allowedToReceiveMACAddresses() {
    return allStripped(allowedToReceiveMACAddresses);
  }

  /** The CIM_EthernetPortAllocationSettingData property AllowedToReceiveVLANs as given. */
  public List<String> allowedToReceiveVLANs() {
    return allStripped(allowedToReceiveVLANs);
  }

  /** The CIM_EthernetPortAllocationSettingData property AllowedToTransmitMACAddresses as given. */
  public List<String> allowedToTransmitMACAddresses() {
    return allStripped(allowedToTransmitMACAddresses);
  }

  /** The CIM_EthernetPortAllocationSettingData property AllowedToTransmitVLANs as given. */
  public List<String> allowedToTransmitVLANs() {
    return allStripped(allowedToTransmitVLANs);
  }

  /** The CIM_EthernetPortAllocationSettingData property DefaultPortVID as given. */
  public @Nullable String defaultPortVID() {
    return stripped(defaultPortVID);
  }

  /** The CIM_EthernetPortAllocationSettingData property DefaultPriority as given. */
  public @Nullable String defaultPriority() {
    return stripped(defaultPriority);
  }

  /** The CIM_EthernetPortAllocationSettingData property DesiredVLANEndpointMode as given. */
  public @Nullable String desiredVLANEndpointMode() {
    return stripped(desiredVLANEndpointMode);
  }

  /** The CIM_EthernetPortAllocationSettingData property GroupID as given. */
  public @Nullable String groupID() {
    return stripped(groupID);
  }

  /** The CIM_EthernetPortAllocationSettingData property ManagerID as given. */
  public @Nullable String managerID() {
    return stripped(managerID);
  }

  /** The CIM_EthernetPortAllocationSettingData property NetworkPortProfileID as given. */
  public @Nullable String networkPortProfileID() {
    return stripped(networkPortProfileID);
  }

  /** The CIM_EthernetPortAllocationSettingData property NetworkPortProfileIDType as given. */
  public @Nullable String networkPortProfileIDType() {
    return stripped(networkPortProfileIDType);
  }

  /** The CIM_EthernetPortAllocationSettingData property OtherEndpointMode as given. */
  public @Nullable String otherEndpointMode() {
    return stripped(otherEndpointMode);
  }

  /**
   * The CIM_EthernetPortAllocationSettingData property OtherNetworkPortProfileIDTypeInfo as given.
   */
  public @Nullable String otherNetworkPortProfileIDTypeInfo() {
    return stripped(otherNetworkPortProfileIDTypeInfo);
  }

  /** The CIM_EthernetPortAllocationSettingData property PortCorrelationID as given. */
  public @Nullable String portCorrelationID() {
    return stripped(portCorrelationID);
  }

  /** The CIM_EthernetPortAllocationSettingData property PortVID as given. */
  public @Nullable String portVID() {
    return stripped(portVID);
  }

  /** The CIM_EthernetPortAllocationSettingData property Promiscuous as given. */
  public @Nullable String promiscuous() {
    return stripped(promiscuous);
  }

  /** The CIM_EthernetPortAllocationSettingData property ReceiveBandwidthLimit as given. */
  public @Nullable String receiveBandwidthLimit() {
    return stripped(receiveBandwidthLimit);
  }

  /** The CIM_EthernetPortAllocationSettingData property ReceiveBandwidthReservation as given. */
  public @Nullable String receiveBandwidthReservation() {
    return stripped(receiveBandwidthReservation);
  }

  /** The CIM_EthernetPortAllocationSettingData property SourceMACFilteringEnabled as given. */
  public @Nullable String sourceMACFilteringEnabled() {
    return stripped(sourceMACFilteringEnabled);
  }

  /** The CIM_EthernetPortAllocationSettingData property VSITypeID as given. */
  public @Nullable String vsiTypeID() {
    return stripped(vsiTypeID);
  }

  /** The CIM_EthernetPortAllocationSettingData property VSITypeIDVersion as given. */
  public @Nullable String vsiTypeIDVersion() {
    return stripped(vsiTypeIDVersion);
  }
}
