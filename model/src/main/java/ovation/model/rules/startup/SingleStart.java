package ovation.model.rules.startup;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.StartupItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.RemoveElement;

/** Each system is started once. */
public final class SingleStart extends DescribedRule {

  /** The rule. */
  public SingleStart() {
    super(
        "S-02",
        Severity.ERROR,
        "A system has one place in the start order",
        "DSP0243 2.1.1 §9.7",
        """
        Two Items for one system contradict each other; importers take the first or the last.

        Remove one of them.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Siblings siblings : Siblings.all(context)) {
      Set<String> seen = new HashSet<>();
      for (StartupItem item : siblings.section().items()) {
        String id = item.id();
        if (id != null && !id.isBlank() && !seen.add(id)) {
          Fix fix =
              Fix.choice(new RemoveElement(Sentence.of("Remove the item"), item.element().key()));
          Sentence message = Sentence.of("{0} has a second place in the start order.", quoted(id));
          problems.accept(problem(context.at(item, "id"), message, fix));
        }
      }
    }
  }
}
