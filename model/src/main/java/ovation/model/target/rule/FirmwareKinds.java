package ovation.model.target.rule;

import ovation.model.rules.Place;
import ovation.model.rules.Severity;
import ovation.model.target.Support;
import ovation.model.target.Verdict;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.VendorSettings;

/** The platform starts machines with this firmware. */
final class FirmwareKinds extends TargetRule {

  FirmwareKinds() {
    super(
        "T-11",
        Severity.WARNING,
        "The target starts the system with its firmware",
        """
        A guest that was installed for EFI does not start with a BIOS, and the other way round. OVF
        has no standard element for it; VMware's vmw:Config "firmware" is read by some importers and
        ignored by others.

        Set the firmware by hand after the import where the target ignores it, or ship a disk that
        starts with both.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    Firmware firmware = system.firmware().orElse(null);
    if (firmware == null) {
      return;
    }
    Support said = FirmwareWords.said(system, on.target(), firmware.id()).orElse(null);
    if (said == null) {
      return;
    }
    Place place = place(system, on);
    if (said.verdict() != Verdict.RUNS) {
      object(on, said, place, Sentence.of("the system starts with {0}", firmware.label()));
      return;
    }
    for (HardwareNeeds hardware : system.hardware()) {
      int version = hardware.hardwareVersion().orElse(Integer.MAX_VALUE);
      int needed = said.from().orElse(0);
      if (version < needed) {
        String family = Hardware.name(needed);
        report(
            on,
            Verdict.WARNINGS,
            said,
            place,
            Sentence.of(
                "{0} has {1} from {2} on; this system asks for vmx-{3}.",
                on.target().name(), firmware.label(), family, version),
            Hardware.enough(system, hardware, on.target(), needed));
      }
    }
  }

  private static Place place(SystemNeeds system, Judgement on) {
    return VendorSettings.of(system.system())
        .config("firmware")
        .map(setting -> on.at(setting.element(), "value"))
        .orElse(on.at(system.system()));
  }
}
