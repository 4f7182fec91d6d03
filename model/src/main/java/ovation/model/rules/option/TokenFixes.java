package ovation.model.rules.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ovation.model.edit.OptionEdits;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.Fix;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** What an option may mean that is not declared. */
final class TokenFixes {

  private TokenFixes() {}

  /** The same id in other letter case; else the option is declared. */
  static Fix mend(RuleContext context, Choice choice, String option) {
    List<String> alike =
        context.configurationIds().stream().filter(id -> id.equalsIgnoreCase(option)).toList();
    if (alike.size() != 1) {
      return declare(context, Set.of(option));
    }
    List<String> options = new ArrayList<>(choice.options());
    options.replaceAll(id -> id.equals(option) ? alike.getFirst() : id);
    Sentence label = Sentence.of("Write {0}", Wording.quoted(alike.getFirst()));
    return Fix.safe(
        OvfEdits.attribute(label, choice.owner(), "configuration", String.join(" ", options)));
  }

  /** Declares options under their ids. */
  static Fix declare(RuleContext context, Set<String> options) {
    Sentence label =
        options.size() == 1
            ? Sentence.of("Declare the option {0}", Wording.quoted(options.iterator().next()))
            : Sentence.of("Declare the {0} options", options.size());
    return Fix.choice(OptionEdits.declare(label, context.envelope(), options));
  }
}
