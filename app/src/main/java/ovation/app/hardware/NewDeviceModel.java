package ovation.app.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.disk.DiskFacts;
import ovation.app.field.FieldModel;
import ovation.app.form.Filler;
import ovation.app.text.Texts;
import ovation.model.edit.DeviceEdits;
import ovation.model.edit.DeviceNames;
import ovation.model.edit.DiskEdits;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.NetworkEdits;
import ovation.model.edit.NewDevice;
import ovation.model.edit.Places;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusPlace;
import ovation.model.hardware.Device;
import ovation.model.hardware.DiskFormats;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;
import ovation.model.hardware.Units;
import ovation.model.xml.Edit;

/** The choices of somebody who adds a device, and the one edit that they make. */
final class NewDeviceModel {
  /** Stands in the list of controllers for one that is added along. */
  static final String NEW = "+";

  /** Stands in the list of disks for a blank one. */
  static final String BLANK = "+";

  private static final long USUAL = 16L << 30;

  final FieldModel<String> name;
  final FieldModel<String> subType;
  final FieldModel<String> controller;
  final FieldModel<String> address;
  final FieldModel<String> backing;
  final FieldModel<String> capacity;
  final FieldModel<String> network;
  final FieldModel<Boolean> required;

  private final Texts texts;
  private @Nullable HardwareState state;
  private DeviceCatalog.@Nullable Kind kind;

  NewDeviceModel(Texts texts) {
    this.texts = texts;
    name = field("hardware.name");
    subType = field("hardware.subType");
    controller = field("hardware.parent");
    controller.onCommit(chosen -> {
      controller.show(chosen);
      suggestAddress();
    });
    address = field("hardware.address");
    address.check(this::checkAddress);
    backing = field("hardware.backing");
    capacity = field("disk.capacity");
    capacity.check(text ->
        Units.bytes(text, null).filter(bytes -> bytes > 0).isPresent()
            ? Optional.empty()
            : Optional.of(texts.of("newDevice.capacityNeeded")));
    network = field("hardware.network");
    required = new FieldModel<>(texts.of("hardware.required"), true);
    required.onCommit(required::show);
    required.help(texts.of("hardware.requiredHelp"));
  }

  private FieldModel<String> field(String key) {
    FieldModel<String> field = new FieldModel<>(texts.of(key), "");
    return field.onCommit(field::show);
  }

  private Optional<String> checkAddress(String text) {
    Optional<Bus> bus = bus(controller.value());
    if (text.isEmpty() || bus.isEmpty()) {
      return Optional.empty();
    }
    Optional<BusPlace> place = bus.get().place(text);
    if (place.isEmpty()) {
      return Optional.of(texts.of("newDevice.noPlace", bus.get().kind().places() - 1));
    }
    return place.get().isFree() ? Optional.empty() : Optional.of(texts.of("bus.notFree", text));
  }

  /** Takes the hardware that the device will be added to. */
  void show(HardwareState now) {
    state = now;
  }

  /** Begins a device of a kind with what suits the system. */
  void choose(DeviceCatalog.Kind chosen) {
    kind = chosen;
    HardwareState now = shown();
    ResourceType type = chosen.type();
    List<String> models = subTypes();
    subType.show(usualModel(models));
    name.show(DeviceNames.free(now.devices(), type, Filler.orNothing(subType.value())));
    required.show(type != ResourceType.CD_DRIVE && type != ResourceType.FLOPPY_DRIVE);
    capacity.show(Long.toString(USUAL));
    backing.show(type.isDisk() ? BLANK : "");
    network.show(networks().isEmpty() ? "" : networks().getFirst());
    Optional<Places.Place> place = new Places(now.section()).free(type);
    controller.show(
        place.map(Places.Place::controller).orElse(Places.busesFor(type).isEmpty() ? "" : NEW));
    suggestAddress();
  }

  /** An adapter is usually of the model of the others. */
  private String usualModel(List<String> models) {
    DeviceCatalog.Kind chosen = kind();
    if (chosen.type().isDisk()) {
      return "";
    }
    Optional<String> same =
        shown().devices().stream()
            .filter(device -> device.type().filter(chosen.type()::equals).isPresent())
            .map(device -> device.value(HardwareItem::resourceSubType))
            .filter(model -> model != null && chosen.type().isNetworkAdapter())
            .findFirst();
    return same.orElse(models.isEmpty() ? "" : models.getFirst());
  }

  private void suggestAddress() {
    String at = controller.value();
    address.show(
        at.equals(NEW)
            ? "0"
            : new Places(shown().section())
                .on(at)
                .map(place -> Integer.toString(place.address()))
                .orElse(""));
  }

  private HardwareState shown() {
    HardwareState now = state;
    if (now == null) {
      throw new IllegalStateException("Nothing is shown yet");
    }
    return now;
  }

  /** What is being added. */
  DeviceCatalog.Kind kind() {
    DeviceCatalog.Kind chosen = kind;
    if (chosen == null) {
      throw new IllegalStateException("Nothing is chosen yet");
    }
    return chosen;
  }

  /** Whether a kind has been chosen. */
  boolean isChosen() {
    return kind != null;
  }

  private Optional<Bus> bus(String id) {
    return Bus.of(shown().devices()).stream()
        .filter(bus -> id.equals(bus.controller().instanceId()))
        .findFirst();
  }

  /** The models of the kind, the best first. */
  List<String> subTypes() {
    return SubTypes.usual(kind().type());
  }

  /** The controllers that the device can hang on, one that is added along, and none. */
  List<String> controllers() {
    ResourceType type = kind().type();
    List<String> found = new ArrayList<>();
    for (Bus bus : Bus.of(shown().devices())) {
      String id = bus.controller().instanceId();
      if (id != null && bus.kind().takes(type) && bus.free().isPresent()) {
        found.add(id);
      }
    }
    if (!Places.busesFor(type).isEmpty()) {
      found.add(NEW);
    }
    found.add("");
    return found;
  }

  /** How a controller reads. */
  String controllerName(String id) {
    if (id.equals(NEW)) {
      return texts.of("newDevice.newController");
    }
    return id.isEmpty()
        ? texts.of("hardware.parentNone")
        : shown().withInstanceId(id).map(Device::name).orElse(id);
  }

  /** The free places of the controller. */
  List<String> addresses() {
    return bus(controller.value())
        .map(bus ->
            bus.places().stream()
                .filter(BusPlace::isFree)
                .limit(MOST_ADDRESSES)
                .map(place -> Integer.toString(place.address()))
                .toList())
        .orElse(List.of());
  }

  private static final int MOST_ADDRESSES = 32;

  /** What can be behind it: a blank disk or one that there is; files for other drives. */
  List<String> backings() {
    List<String> found = new ArrayList<>();
    if (kind().type().isDisk()) {
      found.add(BLANK);
      shown()
          .envelope()
          .disks()
          .forEach(disk -> found.add(HostResources.ofDisk(String.valueOf(disk.diskId()))));
    } else {
      shown().envelope().files().forEach(file -> found.add("ovf:/file/" + file.id()));
    }
    found.add("");
    return found;
  }

  /** How a backing reads. */
  String backingName(String resource) {
    if (resource.equals(BLANK)) {
      return texts.of("newDevice.blank");
    }
    if (resource.isEmpty()) {
      return texts.of("hardware.backingNone");
    }
    return HostResources.diskId(resource)
        .flatMap(shown().envelope()::disk)
        .map(disk -> DiskFacts.of(shown().envelope(), disk))
        .map(facts ->
            facts.name()
                + " · "
                + (facts.isBlank() ? texts.of("disk.blank") : facts.href())
                + " · "
                + facts.capacityText(texts))
        .or(() ->
            HostResources.fileId(resource)
                .flatMap(shown().envelope()::file)
                .map(file -> String.valueOf(file.href())))
        .orElse(resource);
  }

  /** The networks that there are. */
  List<String> networks() {
    return shown().envelope().networks().stream().map(n -> String.valueOf(n.name())).toList();
  }

  /** Whether something hangs on a controller. */
  boolean hangs() {
    return !kind().type().isController()
        && !kind().type().isNetworkAdapter()
        && controllers().size() > 1;
  }

  /** Whether something can be behind it. */
  boolean isBacked() {
    return switch (kind().type()) {
      case CD_DRIVE, DVD_DRIVE, FLOPPY_DRIVE, TAPE_DRIVE, SERIAL_PORT, PARALLEL_PORT, OTHER -> true;
      default -> kind().type().isDisk();
    };
  }

  /** The edit that adds it, with controller, disk and network where they are new. */
  Edit edit() {
    HardwareState now = shown();
    ResourceType type = kind().type();
    NewDevice device = device(type);
    List<Edit> along = new ArrayList<>();
    String resource = backing.value();
    if (type.isDisk() && resource.equals(BLANK)) {
      String id = DiskEdits.freeId(now.envelope());
      long bytes = Units.bytes(capacity.value(), null).orElse(USUAL);
      along.add(DiskEdits.add(now.envelope(), id, null, bytes, DiskFormats.STREAM_OPTIMIZED));
      device.with("HostResource", HostResources.ofDisk(id));
    } else if (isBacked()) {
      device.with("HostResource", Filler.orNothing(resource));
    }
    String wanted = network.value();
    if (type.isNetworkAdapter() && !wanted.isEmpty()) {
      device.with("Connection", wanted).with("AutomaticAllocation", "true");
      if (!networks().contains(wanted)) {
        along.add(NetworkEdits.add(now.envelope(), wanted, null));
      }
    }
    Edit added = place(now, device);
    along.add(added);
    return Edit.all(added.label(), along);
  }

  private Edit place(HardwareState now, NewDevice device) {
    if (hangs() && controller.value().equals(NEW)) {
      return DeviceEdits.addBeside(now.section(), device);
    }
    if (hangs()) {
      device.with("Parent", Filler.orNothing(controller.value()));
      device.with("AddressOnParent", Filler.orNothing(address.value()));
    }
    return HardwareEdits.addDevice(now.section(), device);
  }

  private NewDevice device(ResourceType type) {
    NewDevice device =
        type.isController()
            ? DeviceEdits.newController(shown().section(), type, Filler.orNothing(subType.value()))
            : new NewDevice(name.value(), type)
                .with("ResourceSubType", Filler.orNothing(subType.value()));
    device.with("ElementName", name.value());
    if (!required.value()) {
      device.optional();
    }
    if (type == ResourceType.CD_DRIVE || type == ResourceType.DVD_DRIVE) {
      device.with("AutomaticAllocation", "false");
    }
    return switch (kind().form()) {
      case ITEM -> device;
      case STORAGE -> device.asStorageItem();
      case PORT -> device.asEthernetPortItem();
    };
  }
}
