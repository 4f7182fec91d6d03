package ovation.model.rules.option;

import static ovation.model.rules.Wording.count;
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
      String more = others == 0 ? "" : ", as " + count(others, "other is", "others are");
      String message =
          first.name()
              + " is for the option "
              + quoted(first.options().getFirst())
              + more
              + ", but no option is declared.";
      Set<String> ids = new LinkedHashSet<>();
      choices.forEach(choice -> ids.addAll(choice.options()));
      Fix fix = TokenFixes.declare(context, ids);
      problems.accept(problem(context.at(first.owner(), "configuration"), message, fix));
    }
  }
}
