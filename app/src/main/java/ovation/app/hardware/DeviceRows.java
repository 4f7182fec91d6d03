package ovation.app.hardware;

import static ovation.app.form.Filler.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ovation.app.disk.DiskFacts;
import ovation.app.form.Problems;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;
import ovation.model.hardware.Units;

/** The devices of a system as lines: by controller, then adapters, then the rest. */
final class DeviceRows {
  private final HardwareState state;
  private final Texts texts;
  private final Problems problems;
  private final List<Row> rows = new ArrayList<>();
  private final Set<Device> done = new HashSet<>();

  private DeviceRows(HardwareState state, Texts texts, Problems problems) {
    this.state = state;
    this.texts = texts;
    this.problems = problems;
  }

  static List<Row> of(HardwareState state, Texts texts, Problems problems) {
    DeviceRows view = new DeviceRows(state, texts, problems);
    view.build();
    return List.copyOf(view.rows);
  }

  private void build() {
    for (Device device : state.devices()) {
      if (isController(device)) {
        done.add(device);
        rows.add(controller(device));
        children(device).forEach(child -> add(child, device));
      }
    }
    group("hardware.groupNetwork", is(ResourceType::isNetworkAdapter));
    group("hardware.groupStorage", is(DeviceRows::isMedium));
    group("hardware.groupOther", is(type -> !isCompute(type)).or(d -> d.type().isEmpty()));
    group("hardware.groupCompute", is(DeviceRows::isCompute));
  }

  private static boolean isCompute(ResourceType type) {
    return type == ResourceType.PROCESSOR || type == ResourceType.MEMORY;
  }

  private static boolean isMedium(ResourceType type) {
    return type.isDisk()
        || switch (type) {
          case CD_DRIVE, DVD_DRIVE, FLOPPY_DRIVE, TAPE_DRIVE -> true;
          default -> false;
        };
  }

  private static Predicate<Device> is(Predicate<ResourceType> test) {
    return device -> device.type().filter(test).isPresent();
  }

  private boolean isController(Device device) {
    return device.type().filter(ResourceType::isController).isPresent()
        && !(device.type().filter(ResourceType.OTHER_STORAGE::equals).isPresent()
            && device.value(HardwareItem::parent) != null);
  }

  private List<Device> children(Device controller) {
    return state.devices().stream()
        .filter(device -> !done.contains(device))
        .filter(device -> controller.instanceId() != null)
        .filter(device -> given(controller.instanceId()).equals(device.value(HardwareItem::parent)))
        .sorted(Comparator.comparing(DeviceRows::address))
        .toList();
  }

  private static Long address(Device device) {
    return Units.number(device.value(HardwareItem::addressOnParent))
        .filter(number -> number.bitLength() < 63)
        .map(Number::longValue)
        .orElse(Long.MAX_VALUE);
  }

  private void group(String title, Predicate<Device> test) {
    List<Device> members =
        state.devices().stream().filter(d -> !done.contains(d)).filter(test).toList();
    if (!members.isEmpty()) {
      rows.add(Row.heading(title, new Cell.Text(texts.of(title), "", Cell.Tone.STRONG)));
      for (Device device : members) {
        add(device, state.withInstanceId(device.value(HardwareItem::parent)).orElse(null));
      }
    }
  }

  private Row controller(Device device) {
    String subType = texts.say(SubTypes.label(device.value(HardwareItem::resourceSubType)));
    boolean said = subType.isEmpty() || device.name().contains(subType);
    String title = said ? device.name() : device.name() + " · " + subType;
    return Row.heading(HardwareState.id(device), new Cell.Text(title, "", Cell.Tone.STRONG))
        .marked(problems.worst(device.items()));
  }

  private void add(Device device, @Nullable Device parent) {
    done.add(device);
    rows.add(
        Row.of(
                HardwareState.id(device),
                Cell.of(device.name()),
                Cell.of(type(device)),
                addressCell(device, parent),
                backing(device),
                extra(device))
            .with(icon(device))
            .marked(problems.worst(device.items())));
  }

  private String type(Device device) {
    Optional<ResourceType> type = device.type();
    String subType = texts.say(SubTypes.label(device.value(HardwareItem::resourceSubType)));
    if (type.isEmpty()) {
      return texts.of("hardware.typeNumber", given(device.value(HardwareItem::resourceType)));
    }
    if (type.get().isNetworkAdapter() || type.get() == ResourceType.OTHER) {
      return subType.isEmpty() ? label(type.get()) : subType;
    }
    return type.get().isDisk() ? texts.of("hardware.disk") : label(type.get());
  }

  private String label(ResourceType type) {
    return texts.of("resourceType." + type.name());
  }

  private Cell addressCell(Device device, @Nullable Device parent) {
    String own = given(device.value(HardwareItem::addressOnParent));
    String parentId = given(device.value(HardwareItem::parent));
    if (parent == null) {
      return parentId.isEmpty() || parentId.equals("0")
          ? Cell.of(own)
          : Cell.error(texts.of("hardware.noParent", parentId));
    }
    String bus = given(parent.value(HardwareItem::address));
    return Cell.of(bus.isEmpty() || own.isEmpty() ? own : bus + ":" + own);
  }

  private Cell backing(Device device) {
    Optional<ResourceType> type = device.type();
    if (type.filter(ResourceType::isNetworkAdapter).isPresent()) {
      return network(device);
    }
    if (type.filter(DeviceRows::isCompute).isPresent()) {
      return Cell.of(compute(device));
    }
    Optional<String> resource = device.hostResource();
    if (resource.isEmpty()) {
      return type.filter(DeviceRows::isMedium).isPresent()
          ? Cell.muted(empty(device))
          : Cell.empty();
    }
    Optional<String> disk = HostResources.diskId(resource.get());
    if (disk.isPresent()) {
      return state
          .envelope()
          .disk(disk.get())
          .map(found -> DiskFacts.of(state.envelope(), found))
          .map(f -> Cell.of(f.name(), f.isBlank() ? texts.of("disk.blank") : f.href()))
          .orElseGet(() -> Cell.error(texts.of("hardware.noDisk", disk.get())));
    }
    return HostResources.fileId(resource.get())
        .map(id ->
            state
                .envelope()
                .file(id)
                .map(FileReference::href)
                .map(Cell::of)
                .orElseGet(() -> Cell.error(texts.of("hardware.noFile", id))))
        .orElseGet(() -> Cell.of(resource.get()));
  }

  private String empty(Device device) {
    boolean disc =
        device
            .type()
            .filter(t -> t == ResourceType.CD_DRIVE || t == ResourceType.DVD_DRIVE)
            .isPresent();
    String transport = given(state.section().transport());
    return disc && List.of(transport.split("\\s+")).contains("iso")
        ? texts.of("hardware.environment")
        : texts.of("hardware.nothing");
  }

  private Cell network(Device device) {
    Optional<String> name = device.connection();
    if (name.isEmpty()) {
      return Cell.muted(texts.of("hardware.notConnected"));
    }
    boolean known = state.envelope().networks().stream().anyMatch(n -> name.get().equals(n.name()));
    if (!known) {
      return Cell.error(texts.of("hardware.noNetwork", name.get()));
    }
    boolean connected = !"false".equals(device.value(HardwareItem::automaticAllocation));
    return Cell.of(
        name.get(), texts.of(connected ? "hardware.connected" : "hardware.disconnected"));
  }

  private String compute(Device device) {
    return device.type().filter(ResourceType.MEMORY::equals).isPresent()
        ? device.bytes().map(ByteSize::format).orElseGet(() -> ComputeModel.memoryValue(device))
        : given(device.value(HardwareItem::virtualQuantity));
  }

  private Cell extra(Device device) {
    if (device.type().filter(ResourceType::isNetworkAdapter).isPresent()) {
      String mac = given(device.value(HardwareItem::address));
      return mac.isEmpty() ? Cell.muted(texts.of("hardware.macByPlatform")) : Cell.code(mac);
    }
    return device
        .diskId()
        .flatMap(state.envelope()::disk)
        .map(disk -> DiskFacts.of(state.envelope(), disk).usageCell(texts))
        .orElse(Cell.empty());
  }

  private static Icon icon(Device device) {
    return device.type().map(DeviceRows::icon).orElse(Icon.DEVICE);
  }

  static Icon icon(ResourceType type) {
    if (type.isDisk()) {
      return Icon.DISK;
    }
    if (type.isNetworkAdapter()) {
      return Icon.NIC;
    }
    if (type.isController()) {
      return type == ResourceType.USB_CONTROLLER ? Icon.USB : Icon.CONTROLLER;
    }
    return switch (type) {
      case PROCESSOR -> Icon.CPU;
      case MEMORY -> Icon.MEMORY;
      case CD_DRIVE, DVD_DRIVE -> Icon.CD;
      case FLOPPY_DRIVE -> Icon.FLOPPY;
      case SERIAL_PORT, PARALLEL_PORT -> Icon.SERIAL;
      case GRAPHICS_CONTROLLER -> Icon.GRAPHICS;
      case SOUND_CARD -> Icon.SOUND;
      default -> Icon.DEVICE;
    };
  }
}
