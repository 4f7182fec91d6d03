package ovation.app.network;

import java.util.List;
import java.util.Optional;
import ovation.model.edit.DeviceEdits;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;
import ovation.model.xml.ElementKey;

/** What connecting means, whether something is chosen or a line is drawn. */
final class NetworkConnect {
  private NetworkConnect() {}

  /**
   * Connects a system to a network: by an adapter that is on none, else by a new one; a network
   * that is not declared is added. Empty for a system without hardware.
   */
  static Optional<Edit> system(Envelope envelope, VirtualSystem system, String network) {
    Optional<HardwareItem> free =
        adapters(system).stream().filter(item -> item.connections().isEmpty()).findFirst();
    if (free.isPresent()) {
      return Optional.of(HardwareEdits.connect(free.get(), network));
    }
    return system.hardware().stream()
        .findFirst()
        .map(hardware -> DeviceEdits.addNetworkAdapter(envelope, hardware, network));
  }

  /** Puts an adapter on another network; empty if it is gone or on that network already. */
  static Optional<Edit> adapter(Envelope envelope, ElementKey item, String network) {
    return envelope
        .find(item)
        .filter(HardwareItem.class::isInstance)
        .map(HardwareItem.class::cast)
        .filter(adapter -> !adapter.connections().equals(List.of(network)))
        .map(adapter -> HardwareEdits.connect(adapter, network));
  }

  /** The adapters of a system. */
  static List<HardwareItem> adapters(VirtualSystem system) {
    return system.hardware().stream()
        .map(VirtualHardwareSection::items)
        .flatMap(List::stream)
        .<HardwareItem>map(item -> item)
        .filter(item ->
            ResourceType.of(item.resourceType()).filter(ResourceType::isNetworkAdapter).isPresent())
        .toList();
  }
}
