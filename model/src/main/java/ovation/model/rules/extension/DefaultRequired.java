package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.xml.SetAttribute;
import ovation.model.xml.XmlElement;

/** Extensions say whether they are required. */
public final class DefaultRequired extends DescribedRule {

  /** The rule. */
  public DefaultRequired() {
    super(
        "X-04",
        Severity.WARNING,
        "Extensions say whether they are required",
        "DSP0243 2.1.1 §7.3",
        """
        An extension without ovf:required is required: an importer that does not know it has to
        refuse the package. Few authors mean that, and few importers do it. Of
        an element within a section it is only worth knowing.

        Set ovf:required="false", if the appliance works without the extension.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> told = new HashSet<>();
    List<XmlElement> sections = Foreign.sections(context);
    for (XmlElement element : Foreign.all(context)) {
      boolean silent = Foreign.isForeign(element) && Foreign.required(context, element).isEmpty();
      if (silent && told.add(element.qualifiedName())) {
        Fix fix =
            Fix.choice(
                new SetAttribute(
                    "Mark as not required", element.key(), context.ovf(), "required", "false"));
        String message =
            quoted(element.qualifiedName()) + " does not say that it is not required, so it is.";
        Severity rated = sections.contains(element) ? severity() : Severity.INFO;
        problems.accept(problem(rated, context.at(element, "required"), message, fix));
      }
    }
  }
}
