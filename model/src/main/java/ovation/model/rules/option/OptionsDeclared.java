package ovation.model.rules.option;

import static ovation.model.rules.Wording.quoted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** Options are declared where they are used. */
public final class OptionsDeclared extends DescribedRule {

  /** The rule. */
  public OptionsDeclared() {
    super(
        "C-04",
        Severity.ERROR,
        "Options are declared in a DeploymentOptionSection",
        "DSP0243 2.1.1 §9.8",
        """
        Items or values are for certain deployment options, but no option is declared, so none can
        be chosen and those items are never used.

        Declare the options in a DeploymentOptionSection, or remove the configuration attributes.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    if (!context.configurations().isEmpty()) {
      return;
    }
    List<Choice> choices = Choice.all(context);
    if (!choices.isEmpty()) {
      Choice first = choices.getFirst();
      int others = choices.size() - 1;

      Quoted option = quoted(first.options().getFirst());
      Sentence message =
          others == 0
              ? Sentence.of(
                  "{0} is for the option {1}, but no option is declared.", first.name(), option)
              : Sentence.count(
                  others,
                  "{1} is for the option {2}, as {0} other is, but no option is declared.",
                  "{1} is for the option {2}, as {0} others are, but no option is declared.",
                  first.name(),
                  option);
      Set<String> ids = new LinkedHashSet<>();
      choices.forEach(choice -> ids.addAll(choice.options()));
      Fix fix = TokenFixes.declare(context, ids);
      problems.accept(problem(context.at(first.owner(), "configuration"), message, fix));
    }
  }
}
