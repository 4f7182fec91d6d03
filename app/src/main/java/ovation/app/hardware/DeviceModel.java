package ovation.app.hardware;

import static ovation.app.form.Filler.given;
import static ovation.app.form.Filler.orNothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.app.disk.DiskFacts;
import ovation.app.field.FieldModel;
import ovation.app.field.FieldProblem;
import ovation.app.form.Filler;
import ovation.app.form.FormContext;
import ovation.app.text.Texts;
import ovation.model.edit.DeviceEdits;
import ovation.model.edit.DeviceVariants;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.Places;
import ovation.model.envelope.FileReference;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Network;
import ovation.model.hardware.Bus;
import ovation.model.hardware.BusPlace;
import ovation.model.hardware.Device;
import ovation.model.hardware.HostResources;
import ovation.model.hardware.ResourceType;
import ovation.model.hardware.SubTypes;

/** The fields of the device that is open. */
final class DeviceModel {
  private static final int MOST_ADDRESSES = 16;

  final FieldModel<String> name;
  final FieldModel<String> subType;
  final FieldModel<String> network;
  final FieldModel<String> mac;
  final FieldModel<Boolean> connected;
  final FieldModel<String> parent;
  final FieldModel<String> address;
  final FieldModel<String> backing;
  final FieldModel<Boolean> required;

  private final FormContext context;
  private final Texts texts;
  private @Nullable HardwareState state;
  private @Nullable Device device;

  DeviceModel(FormContext context) {
    this.context = context;
    texts = context.texts();
    name = property("hardware.name", "ElementName", "hardware.rename");
    name.check(
        text -> text.isEmpty() ? Optional.of(texts.of("hardware.nameNeeded")) : Optional.empty());
    subType = property("hardware.subType", "ResourceSubType", "hardware.setSubType");
    mac = property("hardware.mac", "Address", "hardware.setMac");
    backing = property("hardware.backing", "HostResource", "hardware.setBacking");
    network = context.field("hardware.network", "");
    network.onCommit(chosen ->
        with(d -> context.edit(HardwareEdits.connect(item(d, this::anyConnection), chosen))));
    connected = context.field("hardware.atPowerOn", true);
    connected.onCommit(
        on -> set("hardware.setAtPowerOn", "AutomaticAllocation", Boolean.toString(on)));
    required = context.field("hardware.required", true);
    required.help(texts.of("hardware.requiredHelp"));
    required.onCommit(on -> with(d -> context.edit(DeviceVariants.setRequired(d, on))));
    parent = context.field("hardware.parent", "");
    parent.onCommit(this::moveTo);
    address = property("hardware.address", "AddressOnParent", "hardware.setAddress");
  }

  private FieldModel<String> property(String labelKey, String property, String undoKey) {
    FieldModel<String> field = context.field(labelKey, "");
    return field.onCommit(text -> set(undoKey, property, orNothing(text)));
  }

  private void set(String undoKey, String property, @Nullable String value) {
    with(d ->
        context.edit(
            HardwareEdits.setProperty(
                texts.sentence(undoKey, d.name()), item(d, getter(property)), property, value)));
  }

  private static Function<HardwareItem, @Nullable Object> getter(String property) {
    return item ->
        item.element().elements().stream()
            .filter(child -> child.localName().equals(property))
            .findFirst()
            .orElse(null);
  }

  private @Nullable Object anyConnection(HardwareItem item) {
    return item.connections().isEmpty() ? null : item;
  }

  /** The item that says it; else the first, which stands for the device as a whole. */
  private static HardwareItem item(
      Device device, Function<HardwareItem, @Nullable Object> property) {
    return device.items().reversed().stream()
        .filter(item -> property.apply(item) != null)
        .findFirst()
        .orElse(device.items().getFirst());
  }

  private void with(Consumer<Device> action) {
    Device now = device;
    if (now != null) {
      action.accept(now);
    }
  }

  private void moveTo(String controller) {
    HardwareState now = state;
    if (now != null) {
      with(d ->
          context.edit(
              DeviceEdits.place(
                  d,
                  orNothing(controller),
                  new Places(now.section())
                      .on(controller)
                      .map(place -> Integer.toString(place.address()))
                      .orElse(null))));
    }
  }

  /** The device that is open. */
  Optional<Device> shownDevice() {
    return Optional.ofNullable(device);
  }

  void show(HardwareState now, Device shown) {
    state = now;
    device = shown;
    Filler filler = new Filler(context, now.state());
    value(filler, name, "ElementName", HardwareItem::elementName);
    value(filler, subType, "ResourceSubType", HardwareItem::resourceSubType);
    value(filler, mac, "Address", HardwareItem::address);
    value(filler, address, "AddressOnParent", HardwareItem::addressOnParent);
    value(filler, parent, "Parent", HardwareItem::parent);
    subType.help(nameOfSubType(shown));
    mac.help(
        given(shown.value(HardwareItem::address)).isEmpty() ? texts.of("hardware.macHelp") : "");
    showNetwork(now, shown, filler);
    showBacking(now, shown, filler);
    showConflict(now, shown);
    boolean needed = isRequired(shown);
    required.show(needed, now.saved(shown).map(DeviceModel::isRequired).orElse(needed));
    filler.place(required, shown.items().getFirst().element(), "required");
    boolean on = !"false".equals(shown.value(HardwareItem::automaticAllocation));
    connected.show(
        on,
        now.saved(shown)
            .map(d -> !"false".equals(d.value(HardwareItem::automaticAllocation)))
            .orElse(on));
    filler.place(
        connected, item(shown, getter("AutomaticAllocation")).element(), "AutomaticAllocation");
  }

  private static boolean isRequired(Device device) {
    return device.items().stream().noneMatch(item -> "false".equals(item.required()));
  }

  private String nameOfSubType(Device shown) {
    String given = given(shown.value(HardwareItem::resourceSubType));
    String known = texts.say(SubTypes.label(given));
    return known.equalsIgnoreCase(given) ? "" : known;
  }

  private void value(
      Filler filler,
      FieldModel<String> field,
      String property,
      Function<HardwareItem, @Nullable String> reader) {
    HardwareState now = state;
    Device shown = device;
    if (now != null && shown != null) {
      String text = given(shown.value(reader));
      field.show(text, now.saved(shown).map(d -> given(d.value(reader))).orElse(text));
      filler.place(field, item(shown, getter(property)).element(), property);
    }
  }

  private void showNetwork(HardwareState now, Device shown, Filler filler) {
    String name = shown.connection().orElse("");
    network.show(name, now.saved(shown).map(d -> d.connection().orElse("")).orElse(name));
    filler.place(network, item(shown, this::anyConnection).element(), "Connection");
  }

  private void showBacking(HardwareState now, Device shown, Filler filler) {
    String text = shown.hostResource().orElse("");
    backing.show(text, now.saved(shown).map(d -> d.hostResource().orElse("")).orElse(text));
    filler.place(backing, item(shown, getter("HostResource")).element(), "HostResource");
  }

  private void showConflict(HardwareState now, Device shown) {
    String bus = given(shown.value(HardwareItem::parent));
    String place = given(shown.value(HardwareItem::addressOnParent));
    if (bus.isEmpty() || place.isEmpty() || address.problemProperty().get() != null) {
      return;
    }
    now.devices().stream()
        .filter(other -> !other.equals(shown))
        .filter(other -> bus.equals(other.value(HardwareItem::parent)))
        .filter(other -> place.equals(other.value(HardwareItem::addressOnParent)))
        .findFirst()
        .ifPresent(other ->
            address.showProblem(
                FieldProblem.warning(texts.of("hardware.taken", place, other.name()))));
  }

  /** The controllers that the device may hang on, by InstanceID. */
  List<String> parents() {
    HardwareState now = state;
    Device shown = device;
    List<String> found = new ArrayList<>();
    if (now != null && shown != null) {
      for (Device other : now.devices()) {
        boolean controller = other.type().filter(ResourceType::isController).isPresent();
        if (controller && !other.equals(shown) && other.instanceId() != null) {
          found.add(given(other.instanceId()));
        }
      }
    }
    found.add("");
    return found;
  }

  /** How a controller reads in the list. */
  String parentName(String instanceId) {
    HardwareState now = state;
    if (instanceId.isEmpty() || now == null) {
      return texts.of("hardware.parentNone");
    }
    return now.withInstanceId(instanceId)
        .map(Device::name)
        .orElseGet(() -> texts.of("hardware.noParent", instanceId));
  }

  /** The places that are free on the controller, and the device's own. */
  List<String> addresses() {
    HardwareState now = state;
    Device shown = device;
    List<String> free = new ArrayList<>();
    if (now == null || shown == null) {
      return free;
    }
    String own = given(shown.value(HardwareItem::addressOnParent));
    now.withInstanceId(shown.value(HardwareItem::parent))
        .map(controller -> Bus.of(controller, now.devices()))
        .ifPresent(bus -> {
          for (BusPlace place : bus.places()) {
            String number = Integer.toString(place.address());
            boolean offered = place.isFree() || number.equals(own);
            if (offered && free.size() < MOST_ADDRESSES) {
              free.add(number);
            }
          }
        });
    return free;
  }

  /** The networks that there are. */
  List<String> networks() {
    HardwareState now = state;
    return now == null
        ? List.of()
        : now.envelope().networks().stream().map(Network::name).map(String::valueOf).toList();
  }

  /** What may be behind the device: the disks of the appliance, or its files for a drive. */
  List<String> backings() {
    HardwareState now = state;
    Device shown = device;
    if (now == null || shown == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    if (shown.type().filter(ResourceType::isDisk).isPresent()) {
      now.envelope().disks().forEach(disk -> found.add(spelled("disk", disk.diskId())));
    } else {
      now.envelope().files().forEach(file -> found.add(spelled("file", file.id())));
    }
    found.add("");
    return found;
  }

  /** The reference in the spelling that the device has now, so that choosing it changes nothing. */
  private String spelled(String kind, @Nullable String id) {
    String now = backing.value();
    Optional<String> present =
        kind.equals("disk") ? HostResources.diskId(now) : HostResources.fileId(now);
    return present.filter(p -> p.equals(id)).isPresent() ? now : "ovf:/" + kind + "/" + id;
  }

  /** How a backing reads in the list. */
  String backingName(String resource) {
    HardwareState now = state;
    if (resource.isEmpty() || now == null) {
      return texts.of("hardware.backingNone");
    }
    return HostResources.diskId(resource)
        .flatMap(now.envelope()::disk)
        .map(disk -> DiskFacts.of(now.envelope(), disk))
        .map(this::describe)
        .or(() ->
            HostResources.fileId(resource).flatMap(now.envelope()::file).map(FileReference::href))
        .orElse(resource);
  }

  private String describe(DiskFacts facts) {
    String file = facts.isBlank() ? texts.of("disk.blank") : facts.href();
    return facts.name() + " · " + file + " · " + facts.capacityText(texts);
  }

  /** The usual models of this kind of device. */
  List<String> subTypes() {
    Device shown = device;
    return shown == null ? List.of() : SubTypes.usual(shown.type().orElse(null));
  }
}
