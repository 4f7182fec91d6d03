package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** The platform takes the variables of the firmware along. */
final class FirmwareVariables extends TargetRule {

  FirmwareVariables() {
    super(
        "T-14",
        Severity.WARNING,
        "The target takes the NVRAM along",
        """
        An EFI firmware keeps its boot entries in a file, the NVRAM, which VMware packs and names in
        the extra setting "nvram". Other products leave it out: then the machine starts only if the
        disk has the fallback boot loader EFI/BOOT/BOOTX64.EFI.

        Install the fallback boot loader in the guest.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    if (system.nvram().isPresent()) {
      objection(FirmwareWords.said(system, on.target(), "nvram"))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(system.nvram().orElseThrow().element(), "value"),
                  Sentence.of("the package carries the NVRAM of the firmware")));
    }
  }
}
