package ovation.model.rules.envelope;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.edit.CollectionEdits;
import ovation.model.envelope.Content;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The envelope has one system or one collection. */
public final class SingleContent extends DescribedRule {

  /** The rule. */
  public SingleContent() {
    super(
        "E-04",
        Severity.ERROR,
        "One system or one collection in the Envelope",
        "DSP0243 2.1.1 §6.1",
        """
        A package deploys one thing: a VirtualSystem, or a VirtualSystemCollection of several. With
        none there is nothing to deploy; of several an importer takes the first.

        Put several systems into a VirtualSystemCollection.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    List<Content> contents = context.envelope().contents();
    if (contents.isEmpty()) {
      Place place = context.at(context.envelope());
      problems.accept(
          problem(place, Sentence.of("The Envelope has neither a system nor a collection.")));
    } else if (contents.size() > 1) {
      Content second = contents.get(1);
      Sentence message =
          Sentence.of(
              "The Envelope has {0} systems or collections side by side; several belong into one"
                  + " collection.",
              contents.size());
      Fix fix = Fix.safe(CollectionEdits.wrap(context.envelope()));
      problems.accept(problem(context.at(second), message, fix));
    }
  }
}
