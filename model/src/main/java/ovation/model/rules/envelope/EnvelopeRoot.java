package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.document.Snapshot;
import ovation.model.envelope.NamespaceSpelling;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;
import ovation.model.xml.ReplaceNamespace;
import ovation.model.xml.XmlElement;

/** The root is an Envelope of a known version. */
public final class EnvelopeRoot extends DescribedRule {

  /** The rule. */
  public EnvelopeRoot() {
    super(
        "E-02",
        Severity.ERROR,
        "The root is an Envelope of a known version",
        "DSP0243 2.1.1 §6.1",
        """
        The namespace of the root element tells the version: http://schemas.dmtf.org/ovf/envelope/1
        for OVF 1.0 and 1.1, http://schemas.dmtf.org/ovf/envelope/2 for OVF 2.0 and 2.1. Another
        one, even one with a slash at its end as oVirt writes it, is unknown to a strict importer.
        The draft of 2007 (OVF 0.9) has a namespace of its own; few programs still read it.

        Correct the namespace declaration in the source, or export the appliance anew.
        """);
  }

  /** What is wrong with a root that is no Envelope at all. */
  public Optional<Problem> noEnvelope(Snapshot snapshot) {
    return snapshot
        .root()
        .map(root -> {
          Place place = new Place(root.key(), null, root.localName());
          Sentence space =
              root.namespace().isEmpty()
                  ? Sentence.of("no namespace")
                  : Sentence.of("namespace {0}", quoted(root.namespace()));
          Sentence message =
              Sentence.of(
                  "This is no OVF descriptor: the root element is {0} in {1}.",
                  quoted(root.localName()), space);
          return problem(place, message, fixes(root));
        });
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Place place = context.at(context.envelope());
    if (context.version() == OvfVersion.V0_9) {
      Sentence message =
          Sentence.of("This is the draft OVF 0.9 of 2007; current programs expect OVF 1.x or 2.x.");
      problems.accept(problem(Severity.WARNING, place, message));
    } else if (context.version() == OvfVersion.UNKNOWN) {
      String space = context.ovf();
      Sentence message =
          space.isEmpty()
              ? Sentence.of(
                  "The Envelope has no namespace; {0} is expected.", quoted(Namespaces.OVF))
              : Sentence.of(
                  "The namespace {0} is unknown; {1} is expected.", quoted(space), expected(space));
      problems.accept(problem(place, message, fixes(context.envelope().element())));
    }
  }

  private static Fix[] fixes(XmlElement root) {
    return root.localName().equals("Envelope")
        ? NamespaceSpelling.meant(root.namespace())
            .map(right ->
                Fix.safe(
                    new ReplaceNamespace(Sentence.of("Write {0}", right), root.namespace(), right)))
            .stream()
            .toArray(Fix[]::new)
        : new Fix[0];
  }

  private static Quoted expected(String space) {
    return quoted(space.endsWith("/2/") ? Namespaces.OVF_2 : Namespaces.OVF);
  }
}
