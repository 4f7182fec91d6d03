package ovation.app.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusPlace;
import ovation.model.hardware.Device;

/**
 * The picture of one bus as plain data.
 *
 * @param bus the bus
 * @param title the controller's name
 * @param slots the places to draw; long buses end behind the last one that is used
 * @param rest what is said of the places that are not drawn and of the free ones
 * @param complaints what is wrong, a sentence for each place that has too much on it
 */
record BusView(Bus bus, String title, List<Slot> slots, String rest, List<String> complaints) {
  private static final int LEAST = 8;
  private static final int MOST = 32;

  /** How a place stands. */
  enum State {
    FREE,
    TAKEN,
    OWN,
    CONFLICT
  }

  /**
   * A place to draw.
   *
   * @param address its number
   * @param icon what sits there
   * @param device what is known by the devices there, the first of them; empty for none
   * @param spoken the same in words
   */
  record Slot(int address, State state, Icon icon, Optional<Object> device, String spoken) {}

  static List<BusView> of(List<Device> devices, Texts texts) {
    return Bus.of(devices).stream().map(bus -> of(bus, texts)).toList();
  }

  private static BusView of(Bus bus, Texts texts) {
    List<Slot> slots = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    int last = 0;
    for (BusPlace place : bus.places()) {
      last = place.devices().isEmpty() ? last : place.address();
    }
    int drawn = bus.kind().places() <= MOST / 2 ? MOST : Math.max(LEAST, Math.min(last + 2, MOST));
    for (BusPlace place : bus.places()) {
      if (place.address() < drawn || !place.devices().isEmpty()) {
        slots.add(slot(place, texts));
      }
      if (place.isConflict()) {
        complaints.add(complaint(place, bus, texts));
      }
    }
    for (Device device : bus.unplaced()) {
      String given = String.valueOf(device.value(HardwareItem::addressOnParent));
      if (device.value(HardwareItem::addressOnParent) != null) {
        complaints.add(texts.of("bus.noNumber", device.name(), given));
      }
    }
    long free = bus.places().stream().filter(BusPlace::isFree).count();
    String rest = free == 0 ? texts.of("bus.full") : texts.of("bus.free", free);
    if (!bus.unplaced().isEmpty()) {
      rest = rest + " · " + texts.of("bus.unplaced", bus.unplaced().size());
    }
    return new BusView(bus, bus.controller().name(), slots, rest, complaints);
  }

  private static Slot slot(BusPlace place, Texts texts) {
    if (place.devices().isEmpty()) {
      return place.own()
          ? new Slot(
              place.address(),
              State.OWN,
              Icon.CONTROLLER,
              Optional.empty(),
              texts.of("bus.own", place.address()))
          : new Slot(
              place.address(),
              State.FREE,
              Icon.ADD,
              Optional.empty(),
              texts.of("bus.place", place.address()));
    }
    Device first = place.devices().getFirst();
    return new Slot(
        place.address(),
        place.isConflict() ? State.CONFLICT : State.TAKEN,
        first.type().map(DeviceRows::icon).orElse(Icon.DEVICE),
        Optional.of(HardwareState.id(first)),
        texts.of("bus.taken", place.address(), names(place)));
  }

  private static String names(BusPlace place) {
    return String.join(", ", place.devices().stream().map(Device::name).toList());
  }

  private static String complaint(BusPlace place, Bus bus, Texts texts) {
    if (place.beyond()) {
      return texts.of("bus.beyond", names(place), place.address(), bus.kind().places() - 1);
    }
    return place.own()
        ? texts.of("bus.ownTaken", place.address(), names(place))
        : texts.of("bus.twice", place.address(), names(place));
  }

  /** The place of a number, if it is drawn. */
  Optional<Slot> slot(int address) {
    return slots.stream().filter(slot -> slot.address() == address).findFirst();
  }
}
