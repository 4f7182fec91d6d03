package ovation.model.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;

/**
 * A controller and the places on its bus (DSP0243 2.1.1 §8.3: Parent and AddressOnParent).
 *
 * @param controller the controller
 * @param kind how many places there are
 * @param places all of them in order, those beyond the last one that the bus has included if
 *     something sits there
 * @param unplaced what hangs on the controller without a readable address
 */
public record Bus(Device controller, BusKind kind, List<BusPlace> places, List<Device> unplaced) {

  private static final int MOST_DIGITS = 4;

  /** Copies the lists. */
  public Bus {
    places = List.copyOf(places);
    unplaced = List.copyOf(unplaced);
  }

  /** The buses of all controllers among some devices, in their order. */
  public static List<Bus> of(List<Device> devices) {
    return devices.stream().filter(Bus::isController).map(c -> of(c, devices)).toList();
  }

  /** The bus of one controller. */
  public static Bus of(Device controller, List<Device> devices) {
    BusKind kind = BusKind.of(controller);
    Map<Integer, List<Device>> taken = new TreeMap<>();
    List<Device> unplaced = new ArrayList<>();
    String id = controller.instanceId();
    for (Device device : devices) {
      if (id != null && id.equals(device.value(HardwareItem::parent)) && device != controller) {
        OptionalInt address = address(device.value(HardwareItem::addressOnParent));
        if (address.isPresent()) {
          taken.computeIfAbsent(address.getAsInt(), _ -> new ArrayList<>()).add(device);
        } else {
          unplaced.add(device);
        }
      }
    }
    List<BusPlace> places = new ArrayList<>();
    for (int i = 0; i < kind.places(); i++) {
      places.add(new BusPlace(i, taken.getOrDefault(i, List.of()), kind.isOwn(i), false));
    }
    taken.forEach((address, there) -> {
      if (address >= kind.places()) {
        places.add(new BusPlace(address, there, false, true));
      }
    });
    return new Bus(controller, kind, places, unplaced);
  }

  /** Whether devices may hang on a device: a controller that hangs on none itself. */
  public static boolean isController(Device device) {
    boolean hangs = device.value(HardwareItem::parent) != null;
    return device
        .type()
        .filter(ResourceType::isController)
        .filter(type -> type != ResourceType.OTHER_STORAGE || !hangs)
        .isPresent();
  }

  /** The lowest place that is free; empty if the bus is full. */
  public OptionalInt free() {
    return places.stream().filter(BusPlace::isFree).mapToInt(BusPlace::address).findFirst();
  }

  /** The place of an address as written; empty if it is no number or there is none. */
  public Optional<BusPlace> place(@Nullable String address) {
    OptionalInt number = address(address);
    return places.stream()
        .filter(place -> number.isPresent() && place.address() == number.getAsInt())
        .findFirst();
  }

  private static OptionalInt address(@Nullable String text) {
    String digits = text == null ? "" : text.strip();
    boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
