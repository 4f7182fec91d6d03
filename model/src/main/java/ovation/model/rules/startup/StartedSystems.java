package ovation.model.rules.startup;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.StartupItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.RemoveElement;

/** What is started is in the collection. */
public final class StartedSystems extends DescribedRule {

  /** The rule. */
  public StartedSystems() {
    super(
        "S-01",
        Severity.ERROR,
        "What is started is a direct child of the collection",
        "DSP0243 2.1.1 §9.7",
        """
        Each Item of a StartupSection names a system or collection directly inside the collection
        around. A name that is not there starts nothing; a system of a nested collection is started
        by the section of that collection.

        Correct the id, or remove the Item.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Siblings siblings : Siblings.all(context)) {
      for (StartupItem item : siblings.section().items()) {
        String id = item.id();
        Place place = context.at(item, "id");
        Fix fix =
            Fix.choice(new RemoveElement(Sentence.of("Remove the item"), item.element().key()));
        if (id == null || id.isBlank()) {
          problems.accept(
              problem(place, Sentence.of("A startup item does not say what it starts."), fix));
        } else if (!siblings.ids().contains(id)) {
          Sentence message =
              Sentence.of("The start order names {0}, but nothing here has that id.", quoted(id));
          problems.accept(problem(place, message, fixes(siblings, item, id, fix)));
        }
      }
    }
  }

  /** The same id in other letter case, before the removal. */
  private static Fix[] fixes(Siblings siblings, StartupItem item, String id, Fix remove) {
    List<String> alike =
        siblings.ids().stream().filter(other -> other.equalsIgnoreCase(id.strip())).toList();
    if (alike.size() != 1) {
      return new Fix[] {remove};
    }
    Sentence label = Sentence.of("Write {0}", quoted(alike.getFirst()));
    return new Fix[] {Fix.safe(OvfEdits.attribute(label, item, "id", alike.getFirst())), remove};
  }
}
