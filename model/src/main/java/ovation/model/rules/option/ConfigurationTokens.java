package ovation.model.rules.option;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each configuration that is named exists. */
public final class ConfigurationTokens extends DescribedRule {

  /** The rule. */
  public ConfigurationTokens() {
    super(
        "C-03",
        Severity.ERROR,
        Reach.OWNER,
        "Every option that is named exists",
        "DSP0243 2.1.1 §8.3, §9.8",
        """
        The configuration attribute lists the options an Item or Property is for, separated by
        blanks. If an option is not declared, the item is never used: the machine lacks a device or
        has the wrong size.

        Correct the id, or declare the option.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (context.configurations().isEmpty()) {
      return;
    }
    for (Choice choice : Choice.all(context)) {
      for (String option : choice.options()) {
        boolean known =
            choice.isValue()
                || context.configurationIds().contains(option)
                || Placeholder.isAll(option);
        if (!known) {
          Sentence message =
              Sentence.of(
                  "{0} is for the option {1}, which does not exist.",
                  choice.name(), quoted(option));
          Fix fix = TokenFixes.mend(context, choice, option);
          problems.accept(problem(context.at(choice.owner(), "configuration"), message, fix));
        }
      }
    }
  }
}
