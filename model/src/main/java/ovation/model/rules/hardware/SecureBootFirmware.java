package ovation.model.rules.hardware;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.VmwareEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.Setting;
import ovation.model.xml.Edit;

/** Secure boot goes with EFI. */
public final class SecureBootFirmware extends DescribedRule {

  private static final String KEY = "bootOptions.efiSecureBootEnabled";

  /** The rule. */
  public SecureBootFirmware() {
    super(
        "H-19",
        Severity.WARNING,
        Reach.OWNER,
        "Secure boot goes with EFI",
        "DSP0243 2.1.1 §7.3",
        """
        Only EFI can check signatures when a system starts. With BIOS, which is also what VMware
        takes if nothing is said, the wish for secure boot is passed over or the import fails.

        Set the firmware to EFI, if the disk was made for it; otherwise turn secure boot off.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualHardwareSection section : context.sections(VirtualHardwareSection.class)) {
      Optional<Setting> secure = config(section, KEY).filter(Setting::isOn);
      Optional<String> firmware = config(section, "firmware").map(Setting::value);
      boolean efi =
          firmware.flatMap(Firmware::of).filter(known -> known == Firmware.EFI).isPresent();
      boolean readable = firmware.isEmpty() || firmware.flatMap(Firmware::of).isPresent();
      if (secure.isPresent() && readable && !efi) {
        Sentence message =
            firmware.isEmpty()
                ? Sentence.of("Secure boot is on, but the firmware is not set to EFI.")
                : Sentence.of("Secure boot is on, but the firmware is BIOS.");
        Edit set = VmwareEdits.setSecureBoot(section, true);
        Fix off = Fix.choice(VmwareEdits.setSecureBoot(section, false));
        problems.accept(
            problem(
                context.at(secure.get().element(), "value"),
                message,
                new Fix(Sentence.of("Set the firmware to EFI"), set, false),
                off));
      }
    }
  }

  private static Optional<Setting> config(VirtualHardwareSection section, String key) {
    return Setting.of(section).stream()
        .filter(setting -> setting.key().equalsIgnoreCase(key))
        .findFirst();
  }
}
