package ovation.model.rules.envelope;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** The texts of licences, annotations and options are not empty. */
public final class EmptyTexts extends DescribedRule {

  /** The rule. */
  public EmptyTexts() {
    super(
        "E-13",
        Severity.INFO,
        Reach.OWNER,
        "The texts for the deployer say something",
        "DSP0243 2.1.1 §9.2, §9.6, §9.8",
        """
        The text of a licence, an annotation or a deployment option is empty. The descriptor is
        valid, but the deployer is asked to accept or to choose something that nobody describes.

        Write the text, or remove what is empty.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (WantedText text : WantedText.of(context)) {
      Optional<XmlElement> element = text.element();
      if (element.isPresent() && isEmpty(element.get())) {
        Sentence message = Sentence.of("{0} has an empty {1}.", text.ownerName(), text.name());
        problems.accept(problem(context.at(text.owner(), text.name()), message));
      }
    }
  }

  /** Whether it has neither words of its own nor those of a bundle. */
  private static boolean isEmpty(XmlElement element) {
    return element.text().isBlank()
        && element.attributes().stream().noneMatch(a -> a.localName().equals("msgid"));
  }
}
