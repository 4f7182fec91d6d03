package ovation.model.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusKind;
import ovation.model.hardware.BusPlace;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;

/**
 * The places on the controllers of a system that no deployment option uses. A place that was taken
 * is not handed out again.
 */
public final class Places {

  private static final List<BusKind> FOR_DISKS =
      List.of(BusKind.SCSI, BusKind.SATA, BusKind.NVME, BusKind.IDE);
  private static final List<BusKind> FOR_DRIVES = List.of(BusKind.IDE, BusKind.SATA, BusKind.SCSI);

  private final List<Bus> buses;
  private final Map<String, Set<String>> taken = new HashMap<>();

  /** The places of a system. */
  public Places(VirtualHardwareSection hardware) {
    buses =
        Bus.of(Devices.of(hardware, null)).stream()
            .filter(bus -> bus.controller().instanceId() != null)
            .toList();
    for (HardwareItem item : hardware.items()) {
      String parent = item.parent();
      if (parent != null) {
        used(parent).add(String.valueOf(item.addressOnParent()));
      }
    }
  }

  /**
   * A place on a bus.
   *
   * @param controller the InstanceID of the controller
   * @param address the number of the place
   */
  public record Place(String controller, int address) {}

  /**
   * The first free place for a kind of device, on the kind of bus that suits it best; empty if
   * there is none.
   */
  public Optional<Place> free(ResourceType type) {
    List<BusKind> wanted = busesFor(type);
    return buses.stream()
        .filter(bus -> wanted.contains(bus.kind()))
        .sorted(Comparator.comparingInt(bus -> wanted.indexOf(bus.kind())))
        .flatMap(bus -> on(bus).stream())
        .findFirst();
  }

  /** The lowest free place on a controller; empty if it is full or not there. */
  public Optional<Place> on(String controller) {
    return buses.stream()
        .filter(bus -> controller.equals(bus.controller().instanceId()))
        .flatMap(bus -> on(bus).stream())
        .findFirst();
  }

  /** The bus of a controller, if it is there. */
  public Optional<BusKind> kindOf(String controller) {
    return buses.stream()
        .filter(bus -> controller.equals(bus.controller().instanceId()))
        .map(Bus::kind)
        .findFirst();
  }

  /** Keeps a place for somebody. */
  public Place take(Place place) {
    used(place.controller()).add(Integer.toString(place.address()));
    return place;
  }

  private Optional<Place> on(Bus bus) {
    String id = String.valueOf(bus.controller().instanceId());
    return bus.places().stream()
        .filter(BusPlace::isFree)
        .filter(place -> !used(id).contains(Integer.toString(place.address())))
        .findFirst()
        .map(place -> new Place(id, place.address()));
  }

  private Set<String> used(String controller) {
    return taken.computeIfAbsent(controller, _ -> new HashSet<>());
  }

  /** The kinds of buses on which a kind of device usually sits, the best first. */
  public static List<BusKind> busesFor(ResourceType type) {
    return type.isDisk()
        ? FOR_DISKS
        : switch (type) {
          case CD_DRIVE, DVD_DRIVE -> FOR_DRIVES;
          case TAPE_DRIVE -> List.of(BusKind.SCSI, BusKind.SATA, BusKind.IDE);
          default -> List.of();
        };
  }
}
