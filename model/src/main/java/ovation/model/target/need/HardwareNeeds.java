package ovation.model.target.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.target.Quantity;

/** What one hardware section asks for, under all deployment options. */
public final class HardwareNeeds {

  private static final Map<DeviceKind, Quantity> COUNTED =
      Map.of(
          DeviceKind.DISK, Quantity.DISKS,
          DeviceKind.NIC, Quantity.NICS,
          DeviceKind.SCSI, Quantity.SCSI_CONTROLLERS,
          DeviceKind.SATA, Quantity.SATA_CONTROLLERS,
          DeviceKind.NVME, Quantity.NVME_CONTROLLERS,
          DeviceKind.IDE, Quantity.IDE_CONTROLLERS,
          DeviceKind.CD, Quantity.CD_DRIVES,
          DeviceKind.FLOPPY, Quantity.FLOPPY_DRIVES,
          DeviceKind.SERIAL, Quantity.SERIAL_PORTS);

  private static final Map<DeviceKind, Quantity> BUSES =
      Map.of(
          DeviceKind.SCSI, Quantity.DRIVES_ON_SCSI,
          DeviceKind.SATA, Quantity.DRIVES_ON_SATA,
          DeviceKind.IDE, Quantity.DRIVES_ON_IDE,
          DeviceKind.NVME, Quantity.DRIVES_ON_NVME);

  private final VirtualHardwareSection section;
  private final List<FamilyNeed> families;
  private final Map<Quantity, Amount> amounts = new EnumMap<>(Quantity.class);
  private final List<DeviceNeed> devices = new ArrayList<>();

  HardwareNeeds(VirtualHardwareSection section, Collection<@Nullable String> options) {
    this.section = section;
    SystemSettings settings = section.system();
    this.families = FamilyNeed.of(settings == null ? null : settings.virtualSystemType());
    boolean varies = section.items().stream().anyMatch(item -> !item.configurations().isEmpty());
    Map<Device, DeviceNeed> distinct = new LinkedHashMap<>();
    if (!varies) {
      add(null, false, distinct);
    } else {
      options.forEach(option -> add(option, true, distinct));
    }
    devices.addAll(distinct.values());
  }

  private void add(@Nullable String option, boolean named, Map<Device, DeviceNeed> distinct) {
    List<Device> found = Devices.of(section, option);
    Map<Quantity, Amount> counts = new EnumMap<>(Quantity.class);
    for (Device device : found) {
      DeviceNeed need = distinct.computeIfAbsent(device, DeviceNeed::of);
      String shown = named ? option : null;
      switch (need.kind()) {
        case PROCESSOR -> sum(counts, Quantity.CPUS, device.quantity().orElse(0L), shown, device);
        case MEMORY -> sum(counts, Quantity.MEMORY, device.bytes().orElse(0L), shown, device);
        default -> {
          Quantity counted = COUNTED.get(need.kind());
          if (counted != null) {
            sum(counts, counted, 1, shown, device);
          }
        }
      }
    }
    counts.forEach((quantity, amount) -> amounts.merge(quantity, amount, Amount::or));
    drives(found, named ? option : null, distinct);
  }

  /** Counts the drives on each controller; the fullest of its kind counts. */
  private void drives(List<Device> found, @Nullable String option, Map<Device, DeviceNeed> needs) {
    Map<String, Quantity> buses = new HashMap<>();
    for (Device device : found) {
      DeviceNeed need = needs.get(device);
      Quantity bus = need == null ? null : BUSES.get(need.kind());
      String id = device.instanceId();
      if (bus != null && id != null) {
        buses.put(id, bus);
      }
    }
    Map<String, Long> counts = new HashMap<>();
    for (Device device : found) {
      DeviceNeed need = needs.get(device);
      String parent = need == null ? null : need.parent().orElse(null);
      Quantity bus = parent == null ? null : buses.get(parent);
      if (parent != null && bus != null) {
        long count = counts.merge(parent, 1L, Long::sum);
        amounts.merge(bus, new Amount(count, option, device.items().getLast()), Amount::or);
      }
    }
  }

  private static void sum(
      Map<Quantity, Amount> counts,
      Quantity quantity,
      long more,
      @Nullable String option,
      Device device) {
    Amount before = counts.getOrDefault(quantity, Amount.NONE);
    HardwareItem item =
        device.source(HardwareItem::virtualQuantity).orElse(device.items().getLast());
    long sum = before.value() + more < 0 ? Long.MAX_VALUE : before.value() + more;
    counts.put(quantity, new Amount(sum, option, item));
  }

  void shapeInto(StringBuilder shape) {
    shape.append('#').append(section.transport());
    families.forEach(family -> shape.append(' ').append(family.written()));
    amounts.forEach((quantity, amount) -> shape.append(quantity).append(amount.value()));
    devices.forEach(device -> shape.append('/').append(device.shape(this)));
  }

  /** The section. */
  public VirtualHardwareSection section() {
    return section;
  }

  /** The families of virtual machines it is made for, in order of preference. */
  public List<FamilyNeed> families() {
    return families;
  }

  /** The number in {@code vmx-19}; empty if no family of VMware is named. */
  public OptionalInt hardwareVersion() {
    for (FamilyNeed family : families) {
      if (family.name().equals("vmx") && family.version().isPresent()) {
        return family.version();
      }
    }
    return OptionalInt.empty();
  }

  /** The most that any option asks for. */
  public Amount amount(Quantity quantity) {
    return amounts.getOrDefault(quantity, Amount.NONE);
  }

  /** Every device that any option has, each form of it once. */
  public List<DeviceNeed> devices() {
    return devices;
  }

  /** Whether a device hangs on that controller. */
  public boolean isUsed(DeviceNeed controller) {
    String id = controller.device().instanceId();
    return id != null
        && devices.stream().anyMatch(device -> device.parent().filter(id::equals).isPresent());
  }

  /** The controller that a device hangs on; null if there is none. */
  public @Nullable DeviceNeed controller(DeviceNeed device) {
    String parent = device.parent().orElse(null);
    if (parent == null) {
      return null;
    }
    for (DeviceNeed candidate : devices) {
      if (parent.equals(candidate.device().instanceId())) {
        return candidate;
      }
    }
    return null;
  }
}
