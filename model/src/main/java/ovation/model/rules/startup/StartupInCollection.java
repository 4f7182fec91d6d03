package ovation.model.rules.startup;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.Content;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.StartupSection;
import ovation.model.envelope.VirtualSystemCollection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PlacedSection;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.ElementKey;
import ovation.model.xml.RemoveElement;
import ovation.model.xml.TransferElement;

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
        Sentence message = Sentence.of("The start order stands outside a collection.");
        problems.accept(problem(context.at(placed.section()), message, fix(context, placed)));
      }
    }
  }

  /** Into the collection if that is all there is; a single system needs no start order. */
  private static Fix fix(RuleContext context, PlacedSection placed) {
    ElementKey section = placed.section().element().key();
    List<Content> contents = context.envelope().contents();
    boolean roomy =
        placed.parent() == context.envelope()
            && contents.size() == 1
            && contents.getFirst() instanceof VirtualSystemCollection collection
            && collection.sections().stream().noneMatch(StartupSection.class::isInstance);
    return roomy
        ? Fix.safe(
            new TransferElement(
                Sentence.of("Move it into the collection"),
                section,
                contents.getFirst().element().key(),
                SchemaOrder.INSTANCE))
        : Fix.choice(new RemoveElement(Sentence.of("Remove the start order"), section));
  }
}
