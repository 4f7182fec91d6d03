package ovation.model.rules.disk;

import static ovation.model.rules.Wording.quoted;

import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.SharedDisk;
import ovation.model.envelope.SharedDiskSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Shared disks are disks that say whether they are read only. */
public final class SharedDisks extends DescribedRule {

  private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");

  /** The rule. */
  public SharedDisks() {
    super(
        "V-05",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Shared disks are whole disks",
        "DSP0243 2.1.1 §9.15",
        """
        A SharedDiskSection holds at least one SharedDisk, which several systems use at once. It has
        all that a Disk has, and readOnly, "true" or "false". The rules for disks, D-01 and
        following, hold for shared disks too, and ids are counted over both sections.

        Correct the value; remove a section without disks.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (SharedDiskSection section : context.sections(SharedDiskSection.class)) {
      if (section.disks().isEmpty()) {
        Fix fix = Fix.choice(OvfEdits.remove(Sentence.of("Remove the section"), section));
        problems.accept(
            problem(
                context.at(section), Sentence.of("The shared disk section holds no disk."), fix));
      }
      for (SharedDisk disk : section.disks()) {
        String readOnly = disk.readOnly();
        if (readOnly != null && !BOOLEANS.contains(readOnly.strip())) {
          Severity rated = Placeholder.isAll(readOnly) ? Severity.WARNING : severity();
          Sentence message =
              Sentence.of(
                  "{0} has readOnly={1}; \"true\" or \"false\" is expected.",
                  Wording.name(disk), quoted(readOnly));
          problems.accept(problem(rated, context.at(disk, "readOnly"), message));
        }
      }
    }
  }
}
