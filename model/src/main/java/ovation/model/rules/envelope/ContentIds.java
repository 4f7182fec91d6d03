package ovation.model.rules.envelope;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.Content;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each system and collection has an id of its own. */
public final class ContentIds extends DescribedRule {

  /** The rule. */
  public ContentIds() {
    super(
        "E-11",
        Severity.ERROR,
        "Every system and collection has an id of its own",
        "DSP0243 2.1.1 §8.1",
        """
        The start order and the environment of the guests name systems by id. Two systems with one
        id cannot be told apart.

        Give each system and collection its own ovf:id.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Content content : context.contents()) {
      String id = content.id();
      boolean named = id != null && !id.isBlank() && !Placeholder.isAll(id);
      if (named && !seen.add(id)) {
        Sentence message =
            Sentence.of("There is another system or collection with the id {0}.", quoted(id));
        Fix[] fixes = ContentNames.fixes(content, "id");
        problems.accept(problem(context.at(content, "id"), message, fixes));
      }
    }
  }
}
