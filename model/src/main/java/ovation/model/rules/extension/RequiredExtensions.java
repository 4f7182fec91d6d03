package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** Extensions that a reader must know. */
public final class RequiredExtensions extends DescribedRule {

  private static final PartFact<List<XmlElement>> REQUIRED =
      new PartFact<>(RequiredExtensions::required);

  /** The rule. */
  public RequiredExtensions() {
    super(
        "X-02",
        Severity.WARNING,
        Reach.OWNER,
        "No extension is required",
        "DSP0243 2.1.1 §7.3",
        """
        An extension marked as required has to be understood: an importer that does not know it
        must refuse the package. That limits where the appliance runs. An element that claims a
        namespace of the standard, but that the standard does not have, is known to nobody.

        Mark the extension as not required, if the appliance works without it.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (List<XmlElement> found : context.each(REQUIRED)) {
      for (XmlElement element : found) {
        Fix fix =
            Fix.choice(
                OvfEdits.attribute(
                    Sentence.of("Mark as not required"),
                    element,
                    context.ovf(),
                    "required",
                    "false"));
        Sentence message =
            Sentence.of(
                Foreign.required(context, element).isPresent()
                    ? "{0} is required: an importer that does not know it refuses."
                    : "{0} is unknown, and required unless it says otherwise.",
                quoted(name(element)));
        problems.accept(problem(context.at(element, "required"), message, fix));
      }
    }
  }

  /** What says that it is required, and the first of each name that claims to be the standard's. */
  private static List<XmlElement> required(RuleContext context) {
    List<XmlElement> required = new ArrayList<>();
    Set<String> invented = new HashSet<>();
    for (XmlElement element : Foreign.all(context)) {
      Optional<String> said = Foreign.required(context, element).map(String::strip);
      boolean first =
          said.isEmpty()
              && Foreign.isInvented(element)
              && context.version() != OvfVersion.UNKNOWN
              && invented.add(name(element));
      if (first || said.filter(value -> value.equals("true") || value.equals("1")).isPresent()) {
        required.add(element);
      }
    }
    return required;
  }

  /** The name as written; of a section of the draft its type. */
  private static String name(XmlElement element) {
    return element.localName().equals("Section")
        ? TreeIndex.name(element)
        : element.qualifiedName();
  }
}
