package ovation.app.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.app.text.Texts;
import ovation.model.edit.DeviceEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusPlace;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/** Which device may be put on which place of which bus, by dragging or by choosing. */
final class BusMoves {
  private final HardwareState state;
  private final Texts texts;

  BusMoves(HardwareState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  /** The edit that puts a device on a place; empty if it cannot stay there. */
  Optional<Edit> move(Object device, Bus bus, int address) {
    return state
        .find(device)
        .filter(moved -> refusal(moved, bus, address).isEmpty())
        .map(moved ->
            DeviceEdits.place(moved, bus.controller().instanceId(), Integer.toString(address)));
  }

  /** Why a device cannot be put on a place; empty if it can. */
  Optional<String> refusal(Device device, Bus bus, int address) {
    ResourceType type = device.type().orElse(ResourceType.OTHER);
    Optional<BusPlace> place = bus.place(Integer.toString(address));
    if (bus.controller().instanceId() == null || device.equals(bus.controller())) {
      return Optional.of(texts.of("bus.noController"));
    }
    if (!bus.kind().takes(type)) {
      return Optional.of(texts.of("bus.wrongKind", device.name(), bus.controller().name()));
    }
    return place.filter(BusPlace::isFree).isPresent()
        ? Optional.empty()
        : Optional.of(texts.of("bus.notFree", address));
  }

  /** The devices that could be put on a bus, those of other buses and of none. */
  List<Device> movable(Bus bus) {
    List<Device> found = new ArrayList<>();
    for (Device device : state.devices()) {
      ResourceType type = device.type().orElse(ResourceType.OTHER);
      boolean medium =
          type.isDisk()
              || type == ResourceType.CD_DRIVE
              || type == ResourceType.DVD_DRIVE
              || type == ResourceType.TAPE_DRIVE
              || device.value(HardwareItem::parent) != null;
      if (medium && bus.kind().takes(type) && !device.equals(bus.controller())) {
        found.add(device);
      }
    }
    return found;
  }
}
