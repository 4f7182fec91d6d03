package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.SectionOwner;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** All elements are of one version. */
public final class OneVersion extends DescribedRule {

  /** The rule. */
  public OneVersion() {
    super(
        "E-07",
        Severity.WARNING,
        Reach.OWNER,
        "All elements are of one version of OVF",
        "DSP0243 2.1.1 §6.1",
        """
        Elements of OVF 1.x and 2.x have different namespaces. A strict reader takes an element of
        the other version for an unknown one. VMware's tools write some sections of OVF 2.x into
        descriptors of OVF 1.x on purpose.

        Keep to one version, unless the importer is known to read the mixture.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (!isVersion(context.ovf())) {
      return;
    }
    for (SectionOwner owner : context.owners()) {
      List<XmlElement> elements = new ArrayList<>();
      collect(owner.element(), elements);
      attributes(context, elements, problems);
      draft(context, elements, problems);
    }
    for (XmlElement element : context.tree().elements()) {
      String space = element.namespace();
      if (!isVersion(space) || space.equals(context.ovf())) {
        continue;
      }
      boolean outermost =
          context.tree().parent(element).filter(p -> !p.namespace().equals(space)).isPresent();
      if (outermost) {
        Sentence message =
            Sentence.of(
                "{0} is an element of {1} in a descriptor of {2}.",
                element.localName(),
                OvfVersion.ofNamespace(space).label(),
                context.version().label());
        problems.accept(problem(context.at(element, null), message));
      }
    }
  }

  /** The element and what it holds, without the systems and collections inside. */
  private static void collect(XmlElement element, List<XmlElement> all) {
    all.add(element);
    for (XmlElement child : element.elements()) {
      switch (child.localName()) {
        case "VirtualSystem", "VirtualSystemCollection", "Content" -> {
          // An owner of its own.
        }
        default -> collect(child, all);
      }
    }
  }

  /** One problem for all attributes of the other version: mostly it is the prefix's declaration. */
  private void attributes(
      RuleContext context, List<XmlElement> elements, Consumer<Problem> problems) {
    XmlElement first = null;
    String name = "";
    int count = 0;
    for (XmlElement element : elements) {
      for (XmlAttribute attribute : element.attributes()) {
        String space = attribute.namespace();
        boolean other = isVersion(space) && !space.equals(context.ovf());
        if (other && element.namespace().equals(context.ovf())) {
          count++;
          name = first == null ? attribute.localName() : name;
          first = first == null ? element : first;
        }
      }
    }
    if (first != null) {
      Sentence message =
          Sentence.of(
              "{0} of another version than {1}, the first is {2}: the prefix is declared for it.",
              Sentence.count(count, "{0} attribute is", "{0} attributes are"),
              context.version().label(),
              quoted(name));
      problems.accept(problem(context.at(first, name), message));
    }
  }

  /** One problem for all sections that are written the way of the draft. */
  private void draft(RuleContext context, List<XmlElement> elements, Consumer<Problem> problems) {
    List<XmlElement> drafts =
        elements.stream()
            .filter(e -> e.localName().equals("Section"))
            .filter(e -> e.namespace().isEmpty() || isVersion(e.namespace()))
            .filter(e -> e.attribute(Namespaces.XSI, "type").isPresent())
            .toList();
    if (!drafts.isEmpty()) {
      Sentence message =
          Sentence.of(
              "{0} written the way of the draft OVF 0.9, as Section with a type; {1} has an element"
                  + " of its own for each.",
              Sentence.count(drafts.size(), "{0} section is", "{0} sections are"),
              context.version().label());
      problems.accept(problem(context.at(drafts.getFirst(), null), message));
    }
  }

  private static boolean isVersion(String namespace) {
    return namespace.equals(Namespaces.OVF) || namespace.equals(Namespaces.OVF_2);
  }
}
