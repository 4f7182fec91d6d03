package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The virtual system type is of a known family. */
public final class SystemTypes extends DescribedRule {

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)vmx[-_]?\\d+|virtual-?box.*|kvm.*|xen.*|hvm.*|qemu.*|.*hyper-?v.*|cisco:.*|engine.*"
              + "|ibm:.*|dmtf:.*|pc-.*|ahv.*|nutanix.*|bhyve.*|parallels.*|powervm.*|.*:xen:.*");

  /** The rule. */
  public SystemTypes() {
    super(
        "H-10",
        Severity.WARNING,
        Reach.OWNER,
        "The hardware names a known family",
        "DSP0243 2.1.1 §8.3",
        """
        VirtualSystemType says which family of virtual machines the hardware is made for: "vmx-17",
        "virtualbox-2.2", "kvm". It may list several, separated by blanks. An importer picks the one
        it knows; without one it guesses, and an unknown one it may refuse.

        Set the lowest version that the appliance needs.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualHardwareSection section : context.sections(VirtualHardwareSection.class)) {
      SystemSettings system = section.system();
      String type = system == null ? null : system.virtualSystemType();
      if (system == null || type == null || type.isBlank()) {
        Place place =
            system == null
                ? context.at(section, "System")
                : context.at(system, "VirtualSystemType");
        Sentence message =
            Sentence.of(
                "The hardware does not say for which family it is made, such as \"vmx-17\".");
        problems.accept(problem(place, message));
      } else if (!Placeholder.isIn(type) && !isKnown(type)) {
        Sentence message =
            Sentence.of("The hardware is made for {0}, which is no known family.", quoted(type));
        problems.accept(problem(context.at(system, "VirtualSystemType"), message));
      }
    }
  }

  private static boolean isKnown(String types) {
    for (String type : types.strip().split("[\\s,]+")) {
      if (type.length() < 200 && KNOWN.matcher(type).matches()) {
        return true;
      }
    }
    return false;
  }
}
