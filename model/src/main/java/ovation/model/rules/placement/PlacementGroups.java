package ovation.model.rules.placement;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.AttributeValues;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.PlacementGroupSection;
import ovation.model.envelope.PlacementSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Placement groups are there, told apart, and say what they are for. */
public final class PlacementGroups extends DescribedRule {

  private static final List<String> POLICIES = AttributeValues.POLICIES;

  /** The rule. */
  public PlacementGroups() {
    super(
        "V-03",
        Severity.ERROR,
        "Placement groups exist and have a known policy",
        "DSP0243 2.1.1 §9.12",
        """
        A PlacementSection names the group of its system by the id of a PlacementGroupSection in the
        Envelope. The group says by its policy whether its systems run near each other (affinity) or
        on different hosts (availability). A group that is not there, or whose id two sections have,
        leaves the system anywhere.

        Correct the id or the policy, or add the group.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> groups = new HashSet<>();
    for (PlacementGroupSection group : context.sections(PlacementGroupSection.class)) {
      String id = group.id();
      if (id != null && !groups.add(id)) {
        Sentence message =
            Sentence.of("The id {0} is taken by another placement group already.", quoted(id));
        problems.accept(problem(context.at(group, "id"), message));
      }
      checkPolicy(context, group, problems);
    }
    for (PlacementSection placement : context.sections(PlacementSection.class)) {
      String group = placement.group();
      if (group != null && !groups.contains(group) && !Placeholder.isAll(group)) {
        Sentence message =
            Sentence.of(
                "The placement is in the group {0}, but no group has that id.", quoted(group));
        Fix remove = Fix.choice(OvfEdits.remove(Sentence.of("Remove the placement"), placement));
        problems.accept(problem(context.at(placement, "group"), message, remove));
      }
    }
  }

  private void checkPolicy(
      RuleContext context, PlacementGroupSection group, Consumer<Problem> problems) {
    String policy = group.policy();
    if (policy == null || POLICIES.contains(policy) || Placeholder.isAll(policy)) {
      return;
    }
    String lower = policy.strip().toLowerCase(Locale.ROOT);
    if (POLICIES.contains(lower)) {
      Fix fix =
          Fix.safe(OvfEdits.attribute(Sentence.of("Write {0}", lower), group, "policy", lower));
      Sentence message =
          Sentence.of(
              "The placement group has the policy {0}; the standard writes {1}.",
              quoted(policy), quoted(lower));
      problems.accept(problem(Severity.WARNING, context.at(group, "policy"), message, fix));
    } else {
      Sentence message =
          Sentence.of(
              "The placement group has the policy {0}; \"affinity\" or \"availability\" is"
                  + " expected.",
              quoted(policy));
      problems.accept(problem(context.at(group, "policy"), message));
    }
  }
}
