package ovation.model.target.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.need.DeviceNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.vendor.Firmware;
import ovation.model.xml.Edit;

/** Which hardware version would do for a system on a platform. */
final class Hardware {

  private Hardware() {}

  /** The platform's preferred family, in the lowest version that has what the system asks for. */
  static Optional<String> family(HardwareNeeds hardware, TargetPlatform target) {
    String preferred = target.choices().family();
    if (preferred == null || !preferred.startsWith("vmx-")) {
      return Optional.ofNullable(preferred);
    }
    int version = Integer.parseInt(preferred.substring(4));
    int most =
        target
            .support(Topic.FAMILY, "vmx")
            .map(Support::to)
            .orElse(OptionalInt.empty())
            .orElse(version);
    while (version < most && !suffices(hardware, target, version)) {
      version++;
    }
    return Optional.of(version < 10 ? "vmx-0" + version : "vmx-" + version);
  }

  private static boolean suffices(HardwareNeeds hardware, TargetPlatform target, int version) {
    for (Quantity quantity : List.of(Quantity.CPUS, Quantity.MEMORY)) {
      Optional<Limit> limit = target.limit(quantity, version);
      long asked = hardware.amount(quantity).value();
      if (limit.isPresent() && asked > limit.get().most().orElse(Long.MAX_VALUE)) {
        return false;
      }
    }
    return hardware.devices().stream().allMatch(device -> least(device, target) <= version);
  }

  /** The lowest hardware version that has a device; 0 for any. */
  static int least(DeviceNeed device, TargetPlatform target) {
    return target
        .support(Topic.DEVICE, device.kind().id())
        .map(said -> said.from().orElse(0))
        .orElse(0);
  }

  /** The lowest hardware version that has a firmware; 0 for any. */
  static int least(Firmware firmware, TargetPlatform target) {
    return target
        .support(Topic.FIRMWARE, firmware.id())
        .map(said -> said.from().orElse(0))
        .orElse(0);
  }

  /** An edit under another label. */
  static Edit labelled(String label, Edit edit) {
    return Edit.all(label, List.of(edit));
  }
}
