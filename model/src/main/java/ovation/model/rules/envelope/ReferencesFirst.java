package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.edit.MergeEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.References;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.MoveElement;
import ovation.model.xml.XmlElement;

/** There is one References element, and it is first. */
public final class ReferencesFirst extends DescribedRule {

  /** The rule. */
  public ReferencesFirst() {
    super(
        "E-03",
        Severity.ERROR,
        Reach.ENVELOPE,
        "One References element, before all else",
        "DSP0243 2.1.1 §6.1",
        """
        References lists the files of the package. It has to be there, even empty, as the first
        child of Envelope and only once, so that a reader knows the files before it meets a disk.

        Add an empty References element, or move it to the start.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Envelope envelope = context.envelope();
    List<References> all = envelope.referencesElements();
    if (all.isEmpty()) {
      Fix fix =
          Fix.safe(
              OvfEdits.insert(
                  Sentence.of("Add References"),
                  envelope,
                  OvfEdits.fragment(envelope, "References")));
      Place place = context.at(envelope, "References");
      problems.accept(problem(place, Sentence.of("The Envelope has no References."), fix));
      return;
    }
    XmlElement first = envelope.element().elements().getFirst();
    if (first != all.getFirst().element()) {
      Fix fix =
          Fix.safe(
              new MoveElement(
                  Sentence.of("Move References to the start"),
                  all.getFirst().element().key(),
                  first.key()));
      Sentence message =
          Sentence.of("References stands after {0}; it comes first.", quoted(first.localName()));
      problems.accept(problem(context.at(all.getFirst()), message, fix));
    }
    for (References more : all.subList(1, all.size())) {
      problems.accept(
          problem(
              context.at(more),
              Sentence.of("There is a second References element."),
              Fix.safe(MergeEdits.into(Sentence.of("Join the lists"), more, all.getFirst()))));
    }
  }
}
