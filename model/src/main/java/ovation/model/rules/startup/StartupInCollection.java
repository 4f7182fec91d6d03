package ovation.model.rules.startup;

import java.util.function.Consumer;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;

/** The start order stands in a collection. */
public final class StartupInCollection extends DescribedRule {

  /** The rule. */
  public StartupInCollection() {
    super(
        "S-05",
        Severity.WARNING,
        "The start order stands in a collection",
        "DSP0243 2.1.1 §9.7",
        """
        A StartupSection orders the systems of the collection that it stands in. XenServer writes
        it into the Envelope, where other importers do not look for it.

        Move it into the collection, or remove it if there is one system only.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (PlacedSection placed : context.sections()) {
      boolean outside =
          placed.section() instanceof StartupSection
              && !(placed.parent() instanceof VirtualSystemCollection);
      if (outside) {
        String message = "The start order stands outside a collection.";
        problems.accept(problem(context.at(placed.section()), message));
      }
    }
  }
}
