package ovation.model.hardware;

import java.util.List;

/**
 * One place on a bus.
 *
 * @param address its number, as in AddressOnParent
 * @param devices what sits there; more than one is a conflict
 * @param own whether it belongs to the controller itself
 * @param beyond whether the bus has no such place
 */
public record BusPlace(int address, List<Device> devices, boolean own, boolean beyond) {

  /** Copies the list. */
  public BusPlace {
    devices = List.copyOf(devices);
  }

  /** Whether a device can be put there. */
  public boolean isFree() {
    return devices.isEmpty() && !own && !beyond;
  }

  /** Whether what sits there cannot all sit there. */
  public boolean isConflict() {
    return devices.size() > 1 || (!devices.isEmpty() && (own || beyond));
  }
}
