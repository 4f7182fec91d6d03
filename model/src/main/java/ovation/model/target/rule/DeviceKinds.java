package ovation.model.target.rule;

import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.SystemSettings;
import ovation.model.rules.Fix;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Verdict;
import ovation.model.target.need.DeviceKind;
import ovation.model.target.need.DeviceNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** The platform has devices of these kinds. */
final class DeviceKinds extends TargetRule {

  DeviceKinds() {
    super(
        "T-08",
        Severity.ERROR,
        "The target has devices of this kind",
        """
        No product has every kind of device. A required device that it does not know ends the
        import; one marked ovf:required="false" is left out. Sound cards, unused controllers of
        VirtualBox and pass-through devices are the usual trouble.

        Remove the device, or mark it as not required if the appliance works without it.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    TargetPlatform target = on.target();
    for (HardwareNeeds hardware : system.hardware()) {
      for (DeviceNeed device : hardware.devices()) {
        Support said = DeviceAnswer.ofKind(target, device.kind(), device.models());
        if (said == null) {
          continue;
        }
        int version = hardware.hardwareVersion().orElse(Integer.MAX_VALUE);
        if (said.verdict() != Verdict.RUNS) {
          object(hardware, device, said, on);
        } else if (version < said.from().orElse(0)) {
          tooOld(system, hardware, device, said, on);
        }
      }
    }
  }

  private void object(HardwareNeeds hardware, DeviceNeed device, Support said, Judgement on) {
    TargetPlatform target = on.target();
    boolean leftOut = device.optional() && said.verdict() == Verdict.REFUSED;
    Quoted name = Wording.quoted(device.device().name());
    Sentence message =
        leftOut
            ? Sentence.of(
                "{0} does not import {1}: {2} is left out.",
                target.name(), device.kind().label(), name)
            : sentence(target, said, Sentence.of("{0} is {1}", name, named(device)));
    Verdict verdict = device.optional() ? said.optional() : said.verdict();
    report(on, verdict, said, on.at(device.item()), message, fixes(hardware, device, said));
  }

  private static Sentence named(DeviceNeed device) {
    String model = device.device().value(HardwareItem::resourceSubType);
    boolean plain = model == null || model.isEmpty();
    if (device.kind() == DeviceKind.UNKNOWN || device.kind() == DeviceKind.OTHER) {
      Quoted type = Wording.quoted(device.device().value(HardwareItem::resourceType));
      return plain
          ? Sentence.of("a device of type {0}", type)
          : Sentence.of("a device of type {0} and model {1}", type, Wording.quoted(model));
    }
    Sentence kind = device.kind().label();
    return plain ? kind : Sentence.of("{0} of model {1}", kind, Wording.quoted(model));
  }

  private static Fix[] fixes(HardwareNeeds hardware, DeviceNeed device, Support said) {
    String instead = said.instead();
    if (instead == null || hardware.isUsed(device)) {
      return new Fix[0];
    }
    return instead.equals("none")
        ? new Fix[] {Fix.choice(HardwareEdits.removeDevice(hardware.section(), device.device()))}
        : new Fix[0];
  }

  private void tooOld(
      SystemNeeds system, HardwareNeeds hardware, DeviceNeed device, Support said, Judgement on) {
    TargetPlatform target = on.target();
    int needed = said.from().orElse(0);
    String family = Hardware.name(needed);
    SystemSettings settings = hardware.section().system();
    Sentence message =
        Sentence.of(
            "{0} has {1} from {2} on; {3} is one, and this system asks for vmx-{4}.",
            target.name(),
            device.kind().label(),
            family,
            Wording.quoted(device.device().name()),
            hardware.hardwareVersion().orElse(0));
    report(
        on,
        device.optional() ? Verdict.WARNINGS : Verdict.REFUSED,
        said,
        settings == null ? on.at(device.item()) : on.at(settings, "VirtualSystemType"),
        message,
        Hardware.enough(system, hardware, target, needed));
  }
}
