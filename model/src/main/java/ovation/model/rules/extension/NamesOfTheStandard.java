package ovation.model.rules.extension;

import static ovation.model.rules.Wording.quoted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Namespaces;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** Only the standard names things in its namespaces. */
public final class NamesOfTheStandard extends DescribedRule {

  /** A name that the standard does not have; the attribute is null for an element. */
  private record Stranger(XmlElement element, @Nullable String attribute, String qualifiedName) {}

  private static final PartFact<Map<String, Stranger>> STRANGERS =
      new PartFact<>(NamesOfTheStandard::strangers);

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
    Map<String, Stranger> first = new LinkedHashMap<>();
    context.each(STRANGERS).forEach(found -> found.forEach(first::putIfAbsent));
    for (Stranger stranger : first.values()) {
      Quoted name = quoted(stranger.qualifiedName());
      Sentence message =
          Sentence.of(
              stranger.attribute() == null
                  ? "The standard has no element {0}."
                  : "The standard has no attribute {0}.",
              name);
      boolean mild = stranger.attribute() != null || isSkipped(context, stranger.element());
      Severity rated = mild ? Severity.WARNING : Severity.ERROR;
      problems.accept(
          problem(rated, context.at(stranger.element(), stranger.attribute()), message));
    }
  }

  /** True for an element that readers pass over: marked as not required, or of a dialect. */
  private static boolean isSkipped(RuleContext context, XmlElement element) {
    return context.isDialect()
        || Foreign.required(context, element)
            .filter(value -> value.equals("false") || value.equals("0"))
            .isPresent();
  }

  /** The first of each name in one owner of sections. */
  private static Map<String, Stranger> strangers(RuleContext context) {
    Map<String, Stranger> found = new LinkedHashMap<>();
    context.owners().forEach(owner -> look(owner.element(), found));
    return found;
  }

  /** Walks down to foreign elements, whose content is their own affair, and to other owners. */
  private static void look(XmlElement element, Map<String, Stranger> found) {
    for (XmlAttribute attribute : element.attributes()) {
      String name = attribute.localName();
      boolean foreign =
          Namespaces.isEnvelope(attribute.namespace())
              && !attribute.isNamespaceDeclaration()
              && !StandardNames.isAttribute(name);
      if (foreign) {
        found.putIfAbsent("@" + name, new Stranger(element, name, attribute.qualifiedName()));
      }
    }
    for (XmlElement child : element.elements()) {
      String name = child.localName();
      if (!Namespaces.isEnvelope(child.namespace()) || name.startsWith("VirtualSystem")) {
        continue;
      }
      if (StandardNames.isElement(name)) {
        look(child, found);
      } else {
        found.putIfAbsent(name, new Stranger(child, null, child.qualifiedName()));
      }
    }
  }
}
