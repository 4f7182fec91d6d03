package ovation.app.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which groups and which order the values of an element are shown, most used first. */
final class Groups {
  /** The group of what is in no other. */
  static final String OTHER = "other";

  private static final Map<String, List<String>> ALL = new LinkedHashMap<>();

  static {
    put("variant", "configuration bound required");
    put("amount", "AllocationUnits VirtualQuantity VirtualQuantityUnits Reservation Limit Weight");
    put(
        "allocation",
        "AutomaticAllocation AutomaticDeallocation ConsumerVisibility MappingBehavior PoolID"
            + " HostResource Connection Parent Address AddressOnParent");
    put(
        "storage",
        "Access VirtualResourceBlockSize HostResourceBlockSize HostExtentName"
            + " HostExtentNameFormat OtherHostExtentNameFormat HostExtentNameNamespace"
            + " OtherHostExtentNameNamespace HostExtentStartingAddress");
    put(
        "port",
        "DesiredVLANEndpointMode OtherEndpointMode PortVID DefaultPortVID AllowedToReceiveVLANs"
            + " AllowedToTransmitVLANs AllowedToReceiveMACAddresses AllowedToTransmitMACAddresses"
            + " Promiscuous SourceMACFilteringEnabled DefaultPriority AllowedPriorities"
            + " ReceiveBandwidthReservation ReceiveBandwidthLimit");
    put(
        "profile",
        "NetworkPortProfileID NetworkPortProfileIDType OtherNetworkPortProfileIDTypeInfo GroupID"
            + " ManagerID VSITypeID VSITypeIDVersion PortCorrelationID");
    put(
        "machine",
        "VirtualSystemIdentifier VirtualSystemType AutomaticStartupAction"
            + " AutomaticShutdownAction AutomaticStartupActionDelay"
            + " AutomaticStartupActionSequenceNumber AutomaticRecoveryAction CreationTime");
    put(
        "places",
        "ConfigurationDataRoot ConfigurationFile ConfigurationID RecoveryFile LogDataRoot"
            + " SnapshotDataRoot SuspendDataRoot SwapFileDataRoot");
    put(
        "names",
        "ElementName Caption Description Notes ResourceType ResourceSubType OtherResourceType"
            + " InstanceID ConfigurationName ChangeableType Generation ComponentSetting SoID"
            + " SoOrgID");
  }

  private Groups() {}

  private static void put(String group, String names) {
    ALL.put(group, List.of(names.split(" ")));
  }

  /** The slots by their groups, in order; groups without any are left out. */
  static Map<String, List<Slot>> of(List<Slot> slots) {
    Map<String, List<Slot>> found = new LinkedHashMap<>();
    List<Slot> rest = new ArrayList<>(slots);
    ALL.forEach((group, names) -> {
      List<Slot> members = new ArrayList<>();
      for (String name : names) {
        slots.stream().filter(slot -> slot.name().equals(name)).forEach(members::add);
      }
      rest.removeAll(members);
      if (!members.isEmpty()) {
        found.put(group, members);
      }
    });
    if (!rest.isEmpty()) {
      found.put(OTHER, rest);
    }
    return found;
  }
}
