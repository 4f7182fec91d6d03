package ovation.model.rules.text;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Msg;
import ovation.model.envelope.Strings;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;
import ovation.model.xml.RemoveElement;

/** A bundle has each text once. */
public final class DistinctTexts extends DescribedRule {

  /** The rule. */
  public DistinctTexts() {
    super(
        "L-02",
        Severity.ERROR,
        Reach.ENVELOPE,
        "A bundle has each text once",
        "DSP0243 2.1.1 §10",
        """
        Two Msg elements with one msgid in one bundle: nobody knows which text is shown.

        Remove one, or give it another msgid.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Strings bundle : context.envelope().strings()) {
      Set<String> seen = new HashSet<>();
      for (Msg message : bundle.messages()) {
        String id = message.msgid();
        if (id != null && !seen.add(id)) {
          Sentence text = Sentence.of("The bundle has a second text {0}.", quoted(id));
          Edit edit =
              new RemoveElement(Sentence.of("Remove the second text"), message.element().key());
          problems.accept(problem(context.at(message, "msgid"), text, Fix.choice(edit)));
        }
      }
    }
  }
}
