package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.AnnotationSection;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.EulaSection;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfObject;
import ovation.model.envelope.SchemaOrder;
import ovation.model.envelope.Section;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.TreeIndex;
import ovation.model.text.Sentence;
import ovation.model.xml.Fragment;
import ovation.model.xml.InsertElement;
import ovation.model.xml.XmlElement;

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
    for (Section section : context.sections(Section.class)) {
      switch (section) {
        case EulaSection eula -> check(context, eula, List.of("License"), problems);
        case AnnotationSection note -> check(context, note, List.of("Annotation"), problems);
        default -> {
          // No text is required.
        }
      }
    }
    if (context.hasEnvelope()) {
      for (Configuration option : context.configurations()) {
        check(context, option, List.of("Label", "Description"), problems);
      }
    }
  }

  private void check(
      RuleContext context, OvfObject object, List<String> texts, Consumer<Problem> problems) {
    XmlElement element = object.element();
    for (String text : texts) {
      boolean present = element.elements().stream().anyMatch(e -> e.localName().equals(text));
      if (!present) {
        Sentence message = Sentence.of("{0} has no {1}.", name(object), text);
        Fix fix =
            Fix.choice(
                new InsertElement(
                    Sentence.of("Add an empty {0}", text),
                    element.key(),
                    Fragment.of(context.ovf(), text),
                    null,
                    SchemaOrder.INSTANCE,
                    Namespaces.PREFIXES));
        problems.accept(problem(context.at(object, text), message, fix));
      }
    }
  }

  private static Sentence name(OvfObject object) {
    return object instanceof Configuration option
        ? Sentence.of("Option {0}", quoted(option.id()))
        : Sentence.asItIs(TreeIndex.name(object.element()));
  }
}
