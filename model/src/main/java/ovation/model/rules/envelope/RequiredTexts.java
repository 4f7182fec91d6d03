package ovation.model.rules.envelope;

import java.util.function.Consumer;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.SchemaOrder;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Fragment;
import ovation.model.xml.InsertElement;

/** Licences, annotations and options have the text that they are there for. */
public final class RequiredTexts extends DescribedRule {

  /** The rule. */
  public RequiredTexts() {
    super(
        "E-12",
        Severity.WARNING,
        Reach.OWNER,
        "Licences, annotations and options have their text",
        "DSP0243 2.1.1 §9.2, §9.6, §9.8",
        """
        An EulaSection has a License, an AnnotationSection an Annotation, and a deployment option a
        Label and a Description. Strict importers refuse the descriptor without them; others show
        the deployer nothing.

        Write the text, or remove what is empty.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (WantedText text : WantedText.of(context)) {
      if (text.element().isEmpty()) {
        Sentence message = Sentence.of("{0} has no {1}.", text.ownerName(), text.name());
        Fix fix =
            Fix.choice(
                new InsertElement(
                    Sentence.of("Add an empty {0}", text.name()),
                    text.owner().element().key(),
                    Fragment.of(context.ovf(), text.name()),
                    null,
                    SchemaOrder.INSTANCE,
                    Namespaces.PREFIXES));
        problems.accept(problem(context.at(text.owner(), text.name()), message, fix));
      }
    }
  }
}
