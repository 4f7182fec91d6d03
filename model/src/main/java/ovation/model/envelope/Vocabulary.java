package ovation.model.envelope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand where: for each element of the standard its children in schema order and its
 * attributes (DSP8023 1.1.1 and 2.0.1, with the CIM classes). One table for reading, for inserting
 * in order and for telling what is unknown.
 */
final class Vocabulary {

  private static final String SECTIONS =
      "DiskSection NetworkSection DeploymentOptionSection VirtualHardwareSection"
          + " OperatingSystemSection InstallSection ProductSection EulaSection AnnotationSection"
          + " StartupSection ResourceAllocationSection";
  private static final String CONTENT = "VirtualSystem VirtualSystemCollection";
  private static final String RASD =
      """
      Address AddressOnParent AllocationUnits AutomaticAllocation AutomaticDeallocation Caption
      ChangeableType ComponentSetting ConfigurationName Connection ConsumerVisibility
      Description ElementName Generation HostResource InstanceID Limit MappingBehavior
      OtherResourceType Parent PoolID Reservation ResourceSubType ResourceType SoID SoOrgID
      VirtualQuantity VirtualQuantityUnits Weight
      """;
  private static final String SASD =
      """
      Access HostExtentName HostExtentNameFormat HostExtentNameNamespace
      HostExtentStartingAddress HostResourceBlockSize OtherHostExtentNameFormat
      OtherHostExtentNameNamespace VirtualResourceBlockSize
      """;
  private static final String EPASD =
      """
      AllowedPriorities AllowedToReceiveMACAddresses AllowedToReceiveVLANs
      AllowedToTransmitMACAddresses AllowedToTransmitVLANs DefaultPortVID DefaultPriority
      DesiredVLANEndpointMode GroupID ManagerID NetworkPortProfileID NetworkPortProfileIDType
      OtherEndpointMode OtherNetworkPortProfileIDTypeInfo PortCorrelationID PortVID Promiscuous
      ReceiveBandwidthLimit ReceiveBandwidthReservation SourceMACFilteringEnabled VSITypeID
      VSITypeIDVersion
      """;
  private static final String VSSD =
      """
      AutomaticRecoveryAction AutomaticShutdownAction AutomaticStartupAction
      AutomaticStartupActionDelay AutomaticStartupActionSequenceNumber Caption ChangeableType
      ComponentSetting ConfigurationDataRoot ConfigurationFile ConfigurationID ConfigurationName
      CreationTime Description ElementName Generation InstanceID LogDataRoot Notes RecoveryFile
      SnapshotDataRoot SoID SoOrgID SuspendDataRoot SwapFileDataRoot VirtualSystemIdentifier
      VirtualSystemType
      """;
  private static final String ITEM_ATTRIBUTES = "required configuration bound";

  private static final Map<String, Shape> SHAPES = new HashMap<>();

  static {
    ovf("Envelope", "version lang", "References", SECTIONS, CONTENT, "Strings");
    ovf("References", "", "File");
    ovf("File", "id href size compression chunkSize");
    ovf("VirtualSystem", "id", "Info", "Name", SECTIONS);
    ovf("VirtualSystemCollection", "id", "Info", "Name", SECTIONS, CONTENT);
    ovf("DiskSection", "required", "Info", "Disk");
    ovf(
        "Disk",
        "diskId fileRef capacity capacityAllocationUnits format populatedSize parentRef readOnly");
    ovf("NetworkSection", "required", "Info", "Network");
    ovf("Network", "name", "Description");
    ovf("DeploymentOptionSection", "required", "Info", "Configuration");
    ovf("Configuration", "id default", "Label", "Description");
    ovf("OperatingSystemSection", "required id version", "Info", "Description");
    ovf("InstallSection", "required initialBootStopDelay", "Info");
    ovf("EulaSection", "required", "Info", "License");
    ovf("AnnotationSection", "required", "Info", "Annotation");
    ovf("StartupSection", "required", "Info", "Item:StartupItem");
    ovf(
        "StartupItem",
        "id order startDelay waitingForGuest stopDelay startAction stopAction required");
    ovf(
        "ProductSection",
        "required class instance",
        "Info",
        "Product",
        "Vendor",
        "Version",
        "FullVersion",
        "ProductUrl",
        "VendorUrl",
        "AppUrl",
        "Icon",
        "Category Property");
    ovf("Icon", "fileRef mimeType width height");
    ovf(
        "Property",
        "key type qualifiers userConfigurable value password configuration required",
        "Label",
        "Description",
        "Value");
    ovf("Value", "value configuration");
    ovf("Strings", "fileRef lang", "Msg");
    ovf("Msg", "msgid fileRef");
    ovf(
        "VirtualHardwareSection",
        "required id transport",
        "Info",
        "System",
        "Item",
        "EthernetPortItem",
        "StorageItem");
    ovf("ResourceAllocationSection", "required", "Info", "Item", "EthernetPortItem", "StorageItem");
    cim("System", Namespaces.VSSD, "required", VSSD);
    cim("Item", Namespaces.RASD, ITEM_ATTRIBUTES, RASD);
    cim("StorageItem", Namespaces.RASD, ITEM_ATTRIBUTES, RASD + SASD);
    cim("EthernetPortItem", Namespaces.RASD, ITEM_ATTRIBUTES, RASD + EPASD);
    for (String text :
        List.of(
            "Info",
            "Name",
            "Label",
            "Description",
            "License",
            "Annotation",
            "Product",
            "Vendor",
            "Version",
            "FullVersion",
            "ProductUrl",
            "VendorUrl",
            "AppUrl",
            "Category")) {
      ovf(text, "msgid");
    }
  }

  private Vocabulary() {}

  private static void ovf(String name, String attributes, String... groups) {
    SHAPES.put(name, Shape.of(name, Namespaces.OVF, attributes, List.of(groups)));
  }

  /** CIM properties stand in alphabetical order, one group each. */
  private static void cim(String name, String namespace, String attributes, String properties) {
    List<String> sorted = List.of(properties.strip().split("\\s+")).stream().sorted().toList();
    SHAPES.put(name, Shape.of(name, namespace, attributes, sorted));
  }

  /** True for the name of a system or a collection. */
  static boolean isContent(String name) {
    return name.equals("VirtualSystem") || name.equals("VirtualSystemCollection");
  }

  /** The shape of that name; null for an element that has none, such as a CIM property. */
  static @Nullable Shape shape(String name) {
    return SHAPES.get(name);
  }
}
