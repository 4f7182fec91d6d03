package ovation.model.rules.option;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import ovation.model.edit.OptionEdits;
import ovation.model.envelope.Configuration;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** At most one configuration is the default. */
public final class SingleDefault extends DescribedRule {

  /** The rule. */
  public SingleDefault() {
    super(
        "C-02",
        Severity.ERROR,
        Reach.ENVELOPE,
        "At most one deployment option is the default",
        "DSP0243 2.1.1 §9.8",
        """
        The default option is chosen where the deployer does not choose. Of two defaults importers
        take the first or the last, so the machine may get another size. Without any mark the first
        option is the default.

        Keep the mark on one option.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Configuration first = null;
    for (Configuration configuration : context.configurations()) {
      if (!configuration.marksDefault()) {
        continue;
      }
      if (first == null) {
        first = configuration;
        continue;
      }
      Fix fix =
          new Fix(
              Sentence.of("Keep {0} as the default", quoted(first.id())),
              OptionEdits.makeDefault(context.envelope(), first),
              false);
      Sentence message =
          Sentence.of(
              "Option {0} is a second default besides {1}.",
              quoted(configuration.id()), quoted(first.id()));
      problems.accept(problem(context.at(configuration, "default"), message, fix));
    }
  }
}
