package ovation.model.rules.startup;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.StartupItem;
import ovation.model.envelope.StartupSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.text.Sentence;

/** Order and delays are small whole numbers. */
public final class StartNumbers extends DescribedRule {

  private static final BigInteger MAX = BigInteger.valueOf(0xFFFF);

  /** The rule. */
  public StartNumbers() {
    super(
        "S-04",
        Severity.ERROR,
        Reach.OWNER,
        "Order and delays are numbers from 0 to 65535",
        "DSP0243 2.1.1 §9.7",
        """
        Systems start in ascending order; those of one number may start together. The delays are
        seconds. All are whole numbers from 0 to 65535, and the order is required.

        Set the number.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (StartupSection section : context.sections(StartupSection.class)) {
      for (StartupItem item : section.items()) {
        if (item.order() == null) {
          Sentence message = Sentence.of("{0} has no place in the start order.", quoted(item.id()));
          Fix fix =
              Fix.choice(OvfEdits.attribute(Sentence.of("Start it first"), item, "order", "0"));
          problems.accept(problem(context.at(item, "order"), message, fix));
        }
        check(context, item, "order", item.order(), problems);
        check(context, item, "startDelay", item.startDelay(), problems);
        check(context, item, "stopDelay", item.stopDelay(), problems);
      }
    }
  }

  private void check(
      RuleContext context,
      StartupItem item,
      String attribute,
      @Nullable String given,
      Consumer<Problem> problems) {
    boolean fine =
        given == null
            || Placeholder.isAll(given)
            || WholeNumber.parseUnsigned(given, MAX).isPresent();
    if (!fine) {
      Sentence message =
          Sentence.of(
              "{0} has the {1} {2}; a number from 0 to 65535 is expected.",
              quoted(item.id()), attribute, quoted(given));
      problems.accept(problem(context.at(item, attribute), message));
    }
  }
}
