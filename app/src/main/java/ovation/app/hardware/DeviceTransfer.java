package ovation.app.hardware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ovation.app.text.Texts;
import ovation.model.edit.DeviceClip;
import ovation.model.edit.DevicePaste;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Bus;
import ovation.model.hardware.Device;

/** Copies devices as a text and puts such a text into a system. */
final class DeviceTransfer {
  private final Texts texts;

  DeviceTransfer(Texts texts) {
    this.texts = texts;
  }

  /** The text of a device; a controller takes along what hangs on it. */
  String copy(HardwareState state, Device device) {
    return DeviceClip.text(state.envelope(), state.section(), withChildren(state, device));
  }

  /** A device and, for a controller, everything that hangs on it. */
  static List<Device> withChildren(HardwareState state, Device device) {
    String id = device.instanceId();
    Stream<Device> children =
        id == null || !Bus.isController(device)
            ? Stream.empty()
            : state.devices().stream()
                .filter(other -> id.equals(other.value(HardwareItem::parent)))
                .filter(other -> !other.equals(device));
    return Stream.concat(Stream.of(device), children).toList();
  }

  /** What pasting a text would do; empty if it holds no devices. */
  Optional<DevicePaste.Result> paste(HardwareState state, String text) {
    return DeviceClip.read(text)
        .map(clip -> DevicePaste.into(state.envelope(), state.section(), clip));
  }

  /** What did not come along as it was, in sentences; "" for nothing. */
  String report(DevicePaste.Result result) {
    return String.join(
        " ",
        result.notes().stream()
            .map(note -> texts.of("paste." + note.fate().name(), note.name()))
            .toList());
  }
}
