package ovation.model.deployment;

import java.util.Optional;
import ovation.model.envelope.Disk;
import ovation.model.hardware.Units;

/** The size of a disk, told by the descriptor or by a property (DSP0243 2.1.1 §9.1). */
public final class DiskCapacity {

  private DiskCapacity() {}

  /**
   * The size of a disk in bytes.
   *
   * @param properties the values for a capacity such as <code>${size}</code>
   * @return empty if it cannot be told or exceeds 2^63 - 1
   */
  public static Optional<Long> bytes(Disk disk, DeployedProperties properties) {
    String capacity = disk.capacity();
    if (capacity == null) {
      return Optional.empty();
    }
    String number =
        Macros.only(capacity)
            .flatMap(properties::find)
            .map(ResolvedProperty::value)
            .orElse(capacity);
    return Units.bytes(number, disk.capacityAllocationUnits());
  }

  /** The name of the property that tells the size; empty if the descriptor does. */
  public static Optional<String> property(Disk disk) {
    return Optional.ofNullable(disk.capacity()).flatMap(Macros::only);
  }
}
