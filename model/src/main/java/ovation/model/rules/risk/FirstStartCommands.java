package ovation.model.rules.risk;

import java.util.function.Consumer;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.vendor.UserData;

/** The guest runs no commands of the package at its first start. */
public final class FirstStartCommands extends DescribedRule {

  /** The rule. */
  public FirstStartCommands() {
    super(
        "U-15",
        Severity.INFO,
        Reach.OWNER,
        "The guest runs no commands that stand in the package",
        "DSP0243 2.1.1 §9.5.1",
        """
        User data may hold commands that the guest runs as its administrator when it first starts, or
        files that it writes. That is how many appliances set themselves up, and a good place to hide
        something.

        Read the commands before you deploy the package.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HandedValue value : HandedValue.all(context)) {
      boolean script =
          value.value().startsWith("#!/")
              || UserData.of(value.key(), value.value()).filter(UserData::runsCommands).isPresent();
      if (script) {
        Sentence message =
            Sentence.of("{0} holds commands that the guest runs at its first start.", value.name());
        problems.accept(problem(value.place(context), message));
      }
    }
  }
}
