package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlElement;

/** Extensions say whether they are required. */
public final class DefaultRequired extends DescribedRule {

  private record Silent(XmlElement element, boolean section) {}

  private static final PartFact<Map<String, Silent>> SILENT =
      new PartFact<>(DefaultRequired::silent);

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
    Map<String, Silent> first = new LinkedHashMap<>();
    context.each(SILENT).forEach(found -> found.forEach(first::putIfAbsent));
    first.values().forEach(silent -> problems.accept(problem(context, silent)));
  }

  /** The first element of each name that does not say whether it is required. */
  private static Map<String, Silent> silent(RuleContext context) {
    Map<String, Silent> silent = new LinkedHashMap<>();
    List<XmlElement> sections = Foreign.sections(context);
    for (XmlElement element : Foreign.all(context)) {
      boolean foreign = Foreign.isForeign(element) && !Foreign.isInvented(element);
      if (foreign && Foreign.required(context, element).isEmpty()) {
        silent.putIfAbsent(
            element.qualifiedName(), new Silent(element, sections.contains(element)));
      }
    }
    return silent;
  }

  private Problem problem(RuleContext context, Silent silent) {
    XmlElement element = silent.element();
    Severity rated = silent.section() ? severity() : Severity.INFO;
    Fix fix =
        Fix.choice(
            OvfEdits.attribute(
                Sentence.of("Mark as not required"), element, context.ovf(), "required", "false"));
    Sentence message =
        Sentence.of(
            "{0} counts as required, since it does not say ovf:required=\"false\".",
            quoted(element.qualifiedName()));
    return problem(rated, context.at(element, "required"), message, fix);
  }
}
