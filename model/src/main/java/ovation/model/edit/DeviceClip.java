package ovation.model.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Network;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.HostResources;
import ovation.model.text.Sentence;

/**
 * Devices that were copied, as a small descriptor of their own: a text that any program can show,
 * with the disks, files and networks that the devices name.
 *
 * @param envelope the descriptor that holds them
 * @param hardware the devices
 */
public record DeviceClip(Envelope envelope, VirtualHardwareSection hardware) {

  private static final int LONGEST = 4 << 20;
  private static final String ID = "copied-devices";
  private static final String EMPTY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
        <References/>
        <VirtualSystem ovf:id="copied-devices">
          <Info>Devices that were copied</Info>
          <VirtualHardwareSection>
            <Info>Devices that were copied</Info>
          </VirtualHardwareSection>
        </VirtualSystem>
      </Envelope>
      """;

  /**
   * The text of some devices of a system.
   *
   * @param from the envelope that they are from
   * @param section the system's hardware
   * @param devices all their variants and ranges are copied
   */
  public static String text(Envelope from, VirtualHardwareSection section, List<Device> devices) {
    Snapshot clip = Snapshot.of(EMPTY.getBytes(StandardCharsets.UTF_8));
    Set<HardwareItem> items = new LinkedHashSet<>();
    devices.forEach(device -> items.addAll(DeviceVariants.itemsOf(section, device)));
    for (Disk disk : disks(from, items)) {
      clip = with(clip, from, disk);
    }
    for (Network network : networks(from, items)) {
      String words = network.description() == null ? null : network.description().text();
      String name = String.valueOf(network.name());
      clip = clip.apply(NetworkEdits.add(clip.envelope().orElseThrow(), name, words));
    }
    for (String id : files(items)) {
      clip = withFile(clip, from, id);
    }
    for (HardwareItem item : items) {
      VirtualHardwareSection into =
          clip.envelope().orElseThrow().systems().getFirst().hardware().getFirst();
      clip =
          clip.apply(OvfEdits.insert(Sentence.of("Copy"), into, ItemCopy.of(item).fragment(into)));
    }
    return clip.text();
  }

  private static Snapshot with(Snapshot clip, Envelope from, Disk disk) {
    String file = disk.fileRef();
    Snapshot before = file == null || file.isEmpty() ? clip : withFile(clip, from, file);
    Envelope envelope = before.envelope().orElseThrow();
    String id = String.valueOf(disk.diskId());
    Snapshot added = before.apply(DiskEdits.add(envelope, id, file, 0, disk.format()));
    Disk copy = added.envelope().orElseThrow().disk(id).orElseThrow();
    for (String attribute : List.of("capacity", "capacityAllocationUnits", "populatedSize")) {
      String value = disk.element().attribute(attributeNamespace(disk), attribute).orElse(null);
      added = added.apply(DiskEdits.setAttribute(copy, attribute, value));
    }
    return added;
  }

  private static String attributeNamespace(Disk disk) {
    return disk.element().attributes().stream()
        .filter(attribute -> attribute.localName().equals("diskId"))
        .map(attribute -> attribute.namespace())
        .findFirst()
        .orElse("");
  }

  private static Snapshot withFile(Snapshot clip, Envelope from, String id) {
    Envelope envelope = clip.envelope().orElseThrow();
    return envelope.file(id).isPresent()
        ? clip
        : from.file(id)
            .map(file -> clip.apply(FileEdits.add(envelope, id, String.valueOf(file.href()), 0)))
            .orElse(clip);
  }

  private static List<Disk> disks(Envelope from, Set<HardwareItem> items) {
    Map<String, Disk> found = new LinkedHashMap<>();
    for (HardwareItem item : items) {
      for (String resource : item.hostResources()) {
        HostResources.diskId(resource)
            .flatMap(from::disk)
            .ifPresent(disk -> found.put(String.valueOf(disk.diskId()), disk));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Network> networks(Envelope from, Set<HardwareItem> items) {
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> names.addAll(item.connections()));
    return from.networks().stream()
        .filter(network -> names.contains(String.valueOf(network.name())))
        .toList();
  }

  private static List<String> files(Set<HardwareItem> items) {
    return items.stream()
        .flatMap(item -> item.hostResources().stream())
        .flatMap(resource -> HostResources.fileId(resource).stream())
        .distinct()
        .toList();
  }

  /** Reads a text that may hold copied devices; empty for any other text. */
  public static Optional<DeviceClip> read(String text) {
    if (text.length() > LONGEST || !text.contains(ID)) {
      return Optional.empty();
    }
    return Snapshot.of(text.strip().getBytes(StandardCharsets.UTF_8))
        .envelope()
        .flatMap(DeviceClip::of);
  }

  private static Optional<DeviceClip> of(Envelope envelope) {
    return envelope.systems().stream()
        .filter(system -> ID.equals(system.id()))
        .flatMap(system -> system.hardware().stream())
        .filter(hardware -> !hardware.items().isEmpty())
        .findFirst()
        .map(hardware -> new DeviceClip(envelope, hardware));
  }

  /** The copied items by device, in the order written. */
  List<List<HardwareItem>> devices() {
    Map<Object, List<HardwareItem>> byId = new LinkedHashMap<>();
    for (HardwareItem item : hardware.items()) {
      String id = item.instanceID();
      byId.computeIfAbsent(id == null ? item : id, _ -> new ArrayList<>()).add(item);
    }
    return List.copyOf(byId.values());
  }
}
