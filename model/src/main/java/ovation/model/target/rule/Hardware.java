package ovation.model.target.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ovation.model.edit.HardwareEdits;
import ovation.model.rules.Fix;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.need.DeviceNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Which hardware version of VMware would do for a system on a platform. */
final class Hardware {

  private Hardware() {}

  /** The fix that names the platform's preferred family; none if it prefers none. */
  static Fix[] preferred(SystemNeeds system, HardwareNeeds hardware, TargetPlatform target) {
    String family = target.choices().family();
    if (family == null) {
      return new Fix[0];
    }
    return new Fix[] {
      family.startsWith("vmx-")
          ? enough(system, hardware, target, Integer.parseInt(family.substring(4)))
          : set(hardware, family)
    };
  }

  /** The fix that names the lowest version, from one on, that has what the system asks for. */
  static Fix enough(SystemNeeds system, HardwareNeeds hardware, TargetPlatform target, int from) {
    int version = from;
    int most =
        target
            .support(Topic.FAMILY, "vmx")
            .map(Support::to)
            .orElse(OptionalInt.empty())
            .orElse(version);
    while (version < most && !suffices(system, hardware, target, version)) {
      version++;
    }
    return set(hardware, name(version));
  }

  /** The name of a version: {@code vmx-09}. */
  static String name(int version) {
    return version < 10 ? "vmx-0" + version : "vmx-" + version;
  }

  private static Fix set(HardwareNeeds hardware, String family) {
    Edit edit = HardwareEdits.setSystemType(hardware.section(), family);
    return Fix.choice(Edit.all(Sentence.of("Set hardware version {0}", family), List.of(edit)));
  }

  private static boolean suffices(
      SystemNeeds system, HardwareNeeds hardware, TargetPlatform target, int version) {
    for (Quantity quantity : List.of(Quantity.CPUS, Quantity.MEMORY)) {
      Optional<Limit> limit = target.limit(quantity, version);
      long asked = hardware.amount(quantity).value();
      if (limit.isPresent() && asked > limit.get().most().orElse(Long.MAX_VALUE)) {
        return false;
      }
    }
    int firmware =
        system
            .firmware()
            .flatMap(kind -> FirmwareWords.said(system, target, kind.id()))
            .map(Hardware::least)
            .orElse(0);
    return firmware <= version
        && hardware.devices().stream().allMatch(device -> least(device, target) <= version);
  }

  private static int least(DeviceNeed device, TargetPlatform target) {
    return target.support(Topic.DEVICE, device.kind().id()).map(Hardware::least).orElse(0);
  }

  private static int least(Support said) {
    return said.from().orElse(0);
  }
}
