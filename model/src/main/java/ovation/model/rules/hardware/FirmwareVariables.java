package ovation.model.rules.hardware;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.VendorFacts;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.Setting;
import ovation.model.vendor.VendorSettings;

/** An appliance with EFI carries the variables of its firmware. */
public final class FirmwareVariables extends DescribedRule {

  /** The rule. */
  public FirmwareVariables() {
    super(
        "H-20",
        Severity.INFO,
        Reach.OWNER,
        "An appliance with EFI carries the variables of its firmware",
        "DSP0243 2.1.1 §7.3",
        """
        EFI keeps its boot entries in variables outside the disk. Without them a new machine looks
        for the fallback loader, \\EFI\\BOOT\\BOOTX64.EFI; an installer that has not written it leaves
        an appliance that does not start.

        Check that the disk has the fallback loader, or carry the variables as a file and name it
        with the extra setting "nvram".
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VendorFacts.Said said : VendorFacts.of(context)) {
      VirtualSystem system = said.system();
      VendorSettings vendor = said.vendor();
      boolean efi = vendor.firmware().filter(known -> known == Firmware.EFI).isPresent();
      if (efi && vendor.nvram().isEmpty() && vendor.virtualBox().isEmpty()) {
        Optional<Setting> firmware = vendor.config("firmware");
        Place place =
            firmware
                .map(setting -> context.at(setting.element(), "value"))
                .orElseGet(() -> context.at(system));
        Sentence message =
            Sentence.of(
                "{0} starts with EFI, but the package carries no variables of it.",
                Wording.name(system));
        problems.accept(problem(place, message));
      }
    }
  }
}
