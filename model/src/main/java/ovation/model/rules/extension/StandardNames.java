package ovation.model.rules.extension;

import java.util.Set;

/** The names that the standard gives to elements and attributes (DSP8023 1.1.1 and 2.0.1). */
final class StandardNames {

  private static final Set<String> ELEMENTS =
      words(
          """
          Envelope References File Section Content VirtualSystem VirtualSystemCollection Info Name
          DiskSection Disk NetworkSection Network Description NetworkPortProfile
          NetworkPortProfileURI DeploymentOptionSection Configuration Label VirtualHardwareSection
          System Item EthernetPortItem StorageItem OperatingSystemSection InstallSection
          ProductSection Product Vendor Version FullVersion ProductUrl VendorUrl AppUrl Icon Category
          Property Value EulaSection License AnnotationSection Annotation StartupSection
          ResourceAllocationSection Strings Msg SharedDiskSection SharedDisk PlacementGroupSection
          PlacementSection ScaleOutSection InstanceCount EncryptionSection EnvironmentFilesSection
          BootDeviceSection
          """);
  private static final Set<String> ATTRIBUTES =
      words(
          """
          id href size compression chunkSize required diskId fileRef capacity
          capacityAllocationUnits format populatedSize parentRef readOnly name default label
          transport configuration bound version initialBootStopDelay class instance width height
          mimeType key type qualifiers userConfigurable value password order startDelay
          waitingForGuest stopDelay startAction stopAction msgid lang path policy group minimum
          maximum
          """);

  private StandardNames() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }
}
