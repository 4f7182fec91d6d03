package ovation.model.envelope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ovation.model.xml.XmlElement;

/**
 * What may stand where: for each element of the standard its children in schema order and its
 * attributes (DSP8023 1.1.1 and 2.0.1, with the CIM classes). One table for reading, for inserting
 * in order and for telling what is unknown.
 */
final class Vocabulary {

  private static final String SECTIONS =
      "DiskSection NetworkSection DeploymentOptionSection VirtualHardwareSection"
          + " OperatingSystemSection InstallSection ProductSection EulaSection AnnotationSection"
          + " StartupSection ResourceAllocationSection SharedDiskSection ScaleOutSection"
          + " PlacementGroupSection PlacementSection EncryptionSection EnvironmentFilesSection"
          + " BootDeviceSection";
  private static final String CONTENT = "VirtualSystem* VirtualSystemCollection*";
  private static final String RASD =
      """
      Address AddressOnParent AllocationUnits AutomaticAllocation AutomaticDeallocation Caption
      ChangeableType ComponentSetting* ConfigurationName Connection* ConsumerVisibility
      Description ElementName! Generation HostResource* InstanceID! Limit MappingBehavior
      OtherResourceType Parent PoolID Reservation ResourceSubType ResourceType! SoID SoOrgID
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
      ComponentSetting* ConfigurationDataRoot ConfigurationFile ConfigurationID ConfigurationName
      CreationTime Description ElementName! Generation InstanceID! LogDataRoot Notes* RecoveryFile
      SnapshotDataRoot SoID SoOrgID SuspendDataRoot SwapFileDataRoot VirtualSystemIdentifier
      VirtualSystemType
      """;
  private static final String BOOTC =
      """
      Caption ChangeableType ComponentSetting ConfigurationName Description ElementName Generation
      InstanceID SoID SoOrgID
      """;
  private static final String BOOTS =
      BOOTC + "BIOSBootString BootString FailThroughSupported StructuredBootString";
  private static final String DISK_ATTRIBUTES =
      "diskId! fileRef capacity! capacityAllocationUnits format populatedSize parentRef";
  private static final String ITEM_ATTRIBUTES = "required configuration bound";

  private static final Set<String> SECOND_VERSION =
      Set.of(
          "SharedDiskSection",
          "ScaleOutSection",
          "PlacementGroupSection",
          "PlacementSection",
          "EncryptionSection",
          "EnvironmentFilesSection",
          "BootDeviceSection",
          "EthernetPortItem",
          "StorageItem",
          "NetworkPortProfile",
          "NetworkPortProfileURI");

  private static final Map<String, Shape> SHAPES = new HashMap<>();

  static {
    ovf("Envelope", "version lang", "References", SECTIONS, CONTENT, "Strings*");
    ovf("References", "", "File*");
    ovf("File", "id! href! size compression chunkSize");
    ovf("VirtualSystem", "id!", "Info!", "Name", SECTIONS);
    ovf("VirtualSystemCollection", "id!", "Info!", "Name", SECTIONS, CONTENT);
    ovf("DiskSection", "required", "Info!", "Disk*");
    ovf("Disk", DISK_ATTRIBUTES);
    ovf("SharedDiskSection", "required", "Info!", "SharedDisk*");
    ovf("SharedDisk", DISK_ATTRIBUTES + " readOnly");
    ovf("NetworkSection", "required", "Info!", "Network*");
    ovf("Network", "name!", "Description", "NetworkPortProfile NetworkPortProfileURI");
    ovf("NetworkPortProfile", "", "Item:EthernetPortItem*");
    ovf("NetworkPortProfileURI", "");
    ovf("DeploymentOptionSection", "required", "Info!", "Configuration*");
    ovf("Configuration", "id! default", "Label!", "Description!");
    ovf("OperatingSystemSection", "required id! version", "Info!", "Description");
    ovf("InstallSection", "required initialBootStopDelay!", "Info!");
    ovf("EulaSection", "required", "Info!", "License!");
    ovf("AnnotationSection", "required", "Info!", "Annotation!");
    ovf("StartupSection", "required", "Info!", "Item:StartupItem*");
    ovf(
        "StartupItem",
        "id! order! startDelay waitingForGuest stopDelay startAction stopAction required");
    ovf(
        "ProductSection",
        "required class instance",
        "Info!",
        "Product",
        "Vendor",
        "Version",
        "FullVersion",
        "ProductUrl",
        "VendorUrl",
        "AppUrl",
        "Icon*",
        "Category* Property*");
    ovf("Icon", "fileRef! mimeType width height");
    ovf(
        "Property",
        "key! type! qualifiers userConfigurable value password configuration required",
        "Label",
        "Description",
        "Value*");
    ovf("Value", "value! configuration");
    ovf("Strings", "fileRef lang", "Msg*");
    ovf("Msg", "msgid! fileRef");
    ovf(
        "VirtualHardwareSection",
        "required id transport",
        "Info!",
        "System",
        "Item*",
        "EthernetPortItem*",
        "StorageItem*");
    ovf("ScaleOutSection", "required id!", "Info!", "Description", "InstanceCount*");
    ovf("InstanceCount", "minimum default! maximum configuration");
    ovf("PlacementGroupSection", "required id! policy!", "Info!", "Description");
    ovf("PlacementSection", "required group!", "Info!");
    ovf("EnvironmentFilesSection", "required transport", "Info!", "File:EnvironmentFile*");
    ovf("EnvironmentFile", "fileRef! path!");
    ovf("BootDeviceSection", "required", "Info!", "bootc|CIM_BootConfigSetting*");
    ovf("EncryptionSection", "required", "Info!", "xenc11|DerivedKey* xenc|EncryptedKey*");
    EncryptionShapes.addTo(SHAPES);
    ovf(
        "ResourceAllocationSection",
        "required",
        "Info!",
        "Item*",
        "EthernetPortItem*",
        "StorageItem*");
    cim("System", Namespaces.VSSD, "required", VSSD);
    cim("Item", Namespaces.RASD, ITEM_ATTRIBUTES, RASD);
    cim("StorageItem", Namespaces.RASD, ITEM_ATTRIBUTES, RASD + SASD);
    cim("EthernetPortItem", Namespaces.RASD, ITEM_ATTRIBUTES, RASD + EPASD);
    cim("CIM_BootConfigSetting", Namespaces.BOOTC, "", BOOTC, "boots|CIM_BootSourceSetting*");
    cim("CIM_BootSourceSetting", Namespaces.BOOTS, "", BOOTS);
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
    SHAPES.put(name, Shape.of(name, Namespaces.OVF, false, attributes, List.of(groups)));
  }

  /** CIM properties stand in alphabetical order, one group each, before what is embedded. */
  private static void cim(
      String name, String namespace, String attributes, String properties, String... embedded) {
    List<String> groups = new ArrayList<>(List.of(properties.strip().split("\\s+")));
    Collections.sort(groups);
    groups.addAll(List.of(embedded));
    SHAPES.put(name, Shape.of(name, namespace, true, attributes, groups));
  }

  /** True for the name of a system or a collection. */
  static boolean isContent(String name) {
    return name.equals("VirtualSystem") || name.equals("VirtualSystemCollection");
  }

  /** The shape of that name; null for an element that has none, such as a CIM property. */
  static @Nullable Shape shape(String name) {
    return SHAPES.get(name);
  }

  /**
   * The shape of an element whose parent is not at hand: by its name and, where a name is used
   * twice, by what is in it; null for an element that has none.
   */
  static @Nullable Shape of(XmlElement element) {
    String name = CanonicalName.localName(element);
    return shape(
        switch (name) {
          case "Item" -> itemShape(element);
          case "File" ->
              has(element, "fileRef") && !has(element, "href") ? "EnvironmentFile" : name;
          default -> name;
        });
  }

  private static String itemShape(XmlElement element) {
    List<XmlElement> children = element.elements();
    if (children.isEmpty()) {
      return has(element, "order") || has(element, "id") ? "StartupItem" : "Item";
    }
    boolean port = children.getFirst().namespace().equals(Namespaces.EPASD);
    return port ? "EthernetPortItem" : "Item";
  }

  private static boolean has(XmlElement element, String attribute) {
    return element.attributes().stream().anyMatch(a -> a.localName().equals(attribute));
  }

  /** True for an element of OVF 2.x that OVF 1.x does not have. */
  static boolean isSecondVersion(String name) {
    return SECOND_VERSION.contains(name);
  }

  /** The shape of a known child; null for a leaf such as a CIM property. */
  static @Nullable Shape childShape(Shape parent, String name) {
    Shape.Child child = parent.children().get(name);
    return child == null || child.shape() == null ? null : SHAPES.get(child.shape());
  }
}
