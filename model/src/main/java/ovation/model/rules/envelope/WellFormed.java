package ovation.model.rules.envelope;

import java.util.Optional;
import java.util.function.Consumer;
import ovation.model.document.Snapshot;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;

/** The text is well-formed XML. */
public final class WellFormed extends DescribedRule {

  /** The rule. */
  public WellFormed() {
    super(
        "E-01",
        Severity.ERROR,
        "The descriptor is well-formed XML",
        "DSP0243 2.1.1 §6",
        """
        A descriptor is an XML document. A reader stops at the first fault, so nothing else can be
        said about it. Document types and entities of one's own are refused: they could pull in
        other files or grow without limit.

        Mend the text at the place given.
        """);
  }

  /** The fault of a text that cannot be read. */
  public Optional<Problem> fault(Snapshot snapshot) {
    return snapshot.fault().map(fault -> problem(Place.WHOLE, fault.message()));
  }

  /** Finds nothing: a text that other rules can look at is well-formed. */
  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    fault(context.snapshot()).ifPresent(problems);
  }
}
