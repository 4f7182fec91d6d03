package ovation.model.rules.placement;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each placement group has members. */
public final class PlacementGroupsUsed extends DescribedRule {

  /** The rule. */
  public PlacementGroupsUsed() {
    super(
        "V-11",
        Severity.INFO,
        "Every placement group has members",
        "DSP0243 2.1.1 §9.12",
        """
        A placement group says how its systems are spread over hosts. A group that no PlacementSection
        names has no effect.

        Name the group in a PlacementSection of the systems that belong to it, or remove it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> used = new HashSet<>();
    for (PlacementSection placement : context.sections(PlacementSection.class)) {
      used.add(String.valueOf(placement.group()));
    }
    for (PlacementGroupSection group : context.sections(PlacementGroupSection.class)) {
      String id = group.id();
      if (id != null && !used.contains(id)) {
        Fix fix = Fix.choice(OvfEdits.remove(Sentence.of("Remove the placement group"), group));
        Sentence message = Sentence.of("Nothing is in the placement group {0}.", quoted(id));
        problems.accept(problem(context.at(group), message, fix));
      }
    }
  }
}
