package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.XmlElement;

/** Required attributes are there, with the prefix of the standard. */
public final class Attributes extends DescribedRule {

  /** The rule. */
  public Attributes() {
    super(
        "E-08",
        Severity.ERROR,
        Reach.OWNER,
        "Attributes are there, with the prefix of the standard",
        "DSP0243 2.1.1 §6.1",
        """
        Attributes of the standard belong to its namespace: ovf:id, not id. Without the prefix it is
        another attribute, and a strict reader takes the required one for missing. A default
        namespace does not reach attributes.

        Add the prefix, or the attribute.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (AttributeUse use : AttributeUse.all(context)) {
      XmlElement element = use.owner().element();
      for (String name : use.all()) {
        boolean prefixed =
            element.attributes().stream()
                .anyMatch(a -> a.localName().equals(name) && Namespaces.isEnvelope(a.namespace()));
        if (!prefixed && element.attributeNode("", name) != null) {
          unprefixed(context, use, name, problems);
        } else if (!prefixed && use.isReportedHere(name)) {
          Sentence message = Sentence.of("{0} has no {1}.", TreeIndex.name(element), name);
          Fix[] fixes = ContentNames.fixes(use.owner(), name);
          problems.accept(problem(context.at(element, name), message, fixes));
        }
      }
    }
  }

  private void unprefixed(
      RuleContext context, AttributeUse use, String name, Consumer<Problem> problems) {
    boolean known = context.ovf().isEmpty() || context.isDialect();
    if (known) {
      return;
    }
    XmlElement element = use.owner().element();
    String value = element.attribute("", name).orElse("");
    Edit edit =
        OvfEdits.qualify(Sentence.of("Add the prefix to {0}", name), element, context.ovf(), name);
    Sentence message =
        Sentence.of(
            "{0} has {1}={2} without the prefix of the standard.",
            TreeIndex.name(element), name, quoted(value));
    Severity rated = use.required().contains(name) ? severity() : Severity.WARNING;
    problems.accept(problem(rated, context.at(element, name), message, Fix.safe(edit)));
  }
}
