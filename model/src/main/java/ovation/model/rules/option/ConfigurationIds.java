package ovation.model.rules.option;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Configuration;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each configuration has an id of its own. */
public final class ConfigurationIds extends DescribedRule {

  /** The rule. */
  public ConfigurationIds() {
    super(
        "C-01",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every deployment option has an id of its own",
        "DSP0243 2.1.1 §9.8",
        """
        Items and values name the options they are for by id. An option without id cannot be named,
        and of two with one id nobody knows which is meant.

        Give each Configuration its own ovf:id, without blanks.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Configuration configuration : context.configurations()) {
      Place place = context.at(configuration, "id");
      String id = configuration.id();
      if (id == null || id.isBlank()) {
        problems.accept(problem(place, Sentence.of("A deployment option has no id.")));
      } else if (!seen.add(id)) {
        problems.accept(
            problem(place, Sentence.of("There is another option with the id {0}.", quoted(id))));
      }
    }
  }
}
