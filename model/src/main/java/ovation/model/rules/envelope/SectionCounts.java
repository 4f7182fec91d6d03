package ovation.model.rules.envelope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.OvfObject;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;

/** Sections stand no more often than they may. */
public final class SectionCounts extends DescribedRule {

  /** The rule. */
  public SectionCounts() {
    super(
        "E-10",
        Severity.ERROR,
        Reach.OWNER,
        "Sections that may stand once stand once",
        "DSP0243 2.1.1 §9",
        """
        There is one list of disks, one of networks, one of options; a system has one operating
        system and one annotation. Of two an importer reads the first.

        Put the content of both into one section.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Map<OvfObject, Set<String>> seen = new HashMap<>();
    for (PlacedSection placed : context.sections()) {
      boolean single =
          SectionTable.of(placed.section())
              .filter(allowed -> allowed.in(placed.parent()) == 1)
              .isPresent();
      String name = SectionTable.name(placed.section());
      if (single && !seen.computeIfAbsent(placed.parent(), p -> new HashSet<>()).add(name)) {
        String message = "There is a second " + name + " here; one is allowed.";
        problems.accept(problem(context.at(placed.section()), message));
      }
    }
  }
}
