package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.document.Snapshot;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.XmlAttribute;
import ovation.model.xml.XmlElement;

/** The text is well-formed XML. */
public final class WellFormed extends DescribedRule {

  /** The rule. */
  public WellFormed() {
    super(
        "E-01",
        Severity.ERROR,
        Reach.OWNER,
        "The descriptor is well-formed XML",
        "DSP0243 2.1.1 §6",
        """
        A descriptor is an XML document. A reader stops at the first fault, so nothing else can be
        said about it. Document types and entities of one's own are refused: they could pull in
        other files or grow without limit. A namespace that is no address, since it has a blank in
        it, is a warning.

        Mend the text at the place given.
        """);
  }

  /** The fault of a text that cannot be read. */
  public Optional<Problem> fault(Snapshot snapshot) {
    return snapshot.fault().map(fault -> problem(Place.WHOLE, fault.message()));
  }

  /** A text that other rules can look at is well-formed; left are namespaces that are no names. */
  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (XmlElement element : context.tree().elements()) {
      for (XmlAttribute attribute : element.attributes()) {
        boolean broken =
            attribute.isNamespaceDeclaration()
                && attribute.value().strip().chars().anyMatch(Character::isWhitespace);
        if (broken) {
          Sentence message =
              Sentence.of(
                  "The namespace {0} has a blank in it, so no reader knows it.",
                  quoted(attribute.value()));
          Place place = context.at(element, attribute.qualifiedName());
          problems.accept(problem(Severity.WARNING, place, message));
        }
      }
    }
  }
}
