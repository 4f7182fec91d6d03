package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.SystemSettings;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.MachineFamilies;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The family of virtual machines is spelled as importers know it. */
public final class FamilySpelling extends DescribedRule {

  /** The rule. */
  public FamilySpelling() {
    super(
        "H-18",
        Severity.WARNING,
        Reach.OWNER,
        "The hardware version is spelled as importers know it",
        "DSP0243 2.1.1 §8.3",
        """
        Importers compare VirtualSystemType as a whole: "vmx-09", not "vmx-9"; "vmx-21", not
        "vmx21". A misspelt version counts as an unknown one, and the import is refused or falls back
        to a guess.

        Write "vmx-" and the number with two digits.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualHardwareSection section : context.sections(VirtualHardwareSection.class)) {
      SystemSettings system = section.system();
      String type = system == null ? null : system.virtualSystemType();
      if (system == null || type == null) {
        continue;
      }
      Optional<String> meant = MachineFamilies.corrected(type);
      if (meant.isPresent() && !Placeholder.isIn(type)) {
        Fix fix = Fix.safe(HardwareEdits.setSystemType(section, meant.get()));
        Sentence message =
            Sentence.of(
                "The hardware is made for {0}; importers know it as {1}.",
                quoted(type), quoted(meant.get()));
        problems.accept(problem(context.at(system, "VirtualSystemType"), message, fix));
      }
    }
  }
}
