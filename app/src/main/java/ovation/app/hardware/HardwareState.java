package ovation.app.hardware;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.app.form.FormState;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;

/**
 * The hardware as one deployment option gets it, now and in the file.
 *
 * @param state the document
 * @param section the hardware now
 * @param option the option chosen for the view, null where there are none
 * @param devices what that option gets now
 * @param savedDevices what it gets according to the file
 */
record HardwareState(
    FormState state,
    VirtualHardwareSection section,
    @Nullable String option,
    List<Device> devices,
    List<Device> savedDevices) {

  static HardwareState of(
      FormState state, VirtualHardwareSection section, @Nullable String option) {
    List<Device> saved =
        state
            .saved()
            .envelope()
            .flatMap(e -> e.find(section.element().key(), VirtualHardwareSection.class))
            .map(hardware -> Devices.of(hardware, option))
            .orElse(List.of());
    return new HardwareState(state, section, option, Devices.of(section, option), saved);
  }

  Envelope envelope() {
    return state.envelope();
  }

  Optional<Device> first(ResourceType type) {
    return Devices.first(devices, type);
  }

  /** The same device in the file, even if it had another InstanceID there. */
  Optional<Device> saved(Device device) {
    return savedDevices.stream()
        .filter(other -> shares(device, other))
        .findFirst()
        .or(() -> savedDevices.stream().filter(other -> id(other).equals(id(device))).findFirst());
  }

  private static boolean shares(Device device, Device other) {
    return device.items().stream()
        .anyMatch(item ->
            other.items().stream()
                .anyMatch(before -> before.element().key() == item.element().key()));
  }

  Optional<Device> find(Object id) {
    return devices.stream().filter(device -> id(device).equals(id)).findFirst();
  }

  /** The device that an item with that InstanceID is part of. */
  Optional<Device> withInstanceId(@Nullable String instanceId) {
    return instanceId == null
        ? Optional.empty()
        : devices.stream().filter(d -> instanceId.equals(d.instanceId())).findFirst();
  }

  /** What a device is known by in lists: its InstanceID, or its element if it has none. */
  static Object id(Device device) {
    String instanceId = device.instanceId();
    return instanceId == null || instanceId.isEmpty()
        ? device.items().getFirst().element().key()
        : instanceId;
  }

  /** How an option is called. */
  static String label(Configuration option) {
    return option.label() != null && !option.label().text().isEmpty()
        ? option.label().text()
        : String.valueOf(option.id());
  }

  /** How the chosen option is called; "" where there are none. */
  String optionLabel() {
    return envelope().configurations().stream()
        .filter(configuration -> String.valueOf(configuration.id()).equals(option))
        .findFirst()
        .map(HardwareState::label)
        .orElse("");
  }

  /** Whether an item is for some options only. */
  static boolean isVariant(HardwareItem item) {
    return !item.configurations().isEmpty();
  }
}
