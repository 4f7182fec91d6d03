package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Namespaces;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Only the standard names things in its namespaces. */
public final class NamesOfTheStandard extends DescribedRule {

  /** The rule. */
  public NamesOfTheStandard() {
    super(
        "X-03",
        Severity.WARNING,
        "Extensions have a namespace of their own",
        "DSP0243 2.1.1 §7.3",
        """
        The namespace of OVF belongs to the standard. An element or attribute of a vendor in it may
        mean something else in a later version, and a strict reader refuses it. oVirt writes such
        attributes.

        Put extensions into a namespace of your own.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> told = new HashSet<>();
    check(context, context.envelope().element(), told, problems);
  }

  /** True for an element that readers pass over: marked as not required, or of a dialect. */
  private static boolean isSkipped(RuleContext context, XmlElement element) {
    return context.isDialect()
        || Foreign.required(context, element)
            .filter(value -> value.equals("false") || value.equals("0"))
            .isPresent();
  }

  /** Walks down to foreign elements; what they hold is their own affair. */
  private void check(
      RuleContext context, XmlElement element, Set<String> told, Consumer<Problem> problems) {
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.localName();
      boolean foreign =
          Namespaces.isEnvelope(attribute.namespace())
              && !attribute.isNamespaceDeclaration()
              && !StandardNames.isAttribute(name);
      if (foreign && told.add("@" + name)) {
        String message = "The standard has no attribute " + quoted(attribute.qualifiedName()) + ".";
        problems.accept(problem(context.at(element, name), message));
      }
    }
    for (XmlElement child : element.elements()) {
      if (!Namespaces.isEnvelope(child.namespace())) {
        continue;
      }
      if (StandardNames.isElement(child.localName())) {
        check(context, child, told, problems);
      } else if (told.add(child.localName())) {
        String message = "The standard has no element " + quoted(child.qualifiedName()) + ".";
        Severity rated = isSkipped(context, child) ? Severity.WARNING : Severity.ERROR;
        problems.accept(problem(rated, context.at(child, null), message));
      }
    }
  }
}
