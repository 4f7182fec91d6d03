package ovation.model.rules.scale;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.InstanceCount;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.ScaleOutSection;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.text.Sentence;

/** The numbers of copies fit each other. */
public final class InstanceCounts extends DescribedRule {

  private static final BigInteger MAX = BigInteger.TWO.pow(32).subtract(BigInteger.ONE);

  /** The rule. */
  public InstanceCounts() {
    super(
        "V-01",
        Severity.ERROR,
        Reach.OWNER,
        "The number of copies lies between its limits",
        "DSP0243 2.1.1 §9.14",
        """
        A ScaleOutSection says how many copies of a system are deployed: default if nobody chooses,
        never less than minimum (1 if it is missing), never more than maximum (no limit if it is
        missing). All three are whole numbers without a sign.

        Correct the numbers.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (ScaleOutSection section : context.sections(ScaleOutSection.class)) {
      if (section.counts().isEmpty()) {
        Sentence message =
            Sentence.of("The scale-out section does not say how many copies are deployed.");
        problems.accept(problem(context.at(section, "InstanceCount"), message));
      }
      for (InstanceCount count : section.counts()) {
        check(context, count, problems);
      }
    }
  }

  private void check(RuleContext context, InstanceCount count, Consumer<Problem> problems) {
    Optional<BigInteger> least = number(context, count, "minimum", count.minimum(), problems);
    Optional<BigInteger> usual = number(context, count, "default", count.defaultCount(), problems);
    Optional<BigInteger> most = number(context, count, "maximum", count.maximum(), problems);
    BigInteger floor = count.minimum() == null ? BigInteger.ONE : least.orElse(BigInteger.ZERO);
    if (usual.isPresent() && usual.get().compareTo(floor) < 0) {
      Sentence message =
          Sentence.of(
              count.minimum() == null
                  ? "By default {0} copies are deployed, but the minimum is {1}, since none is"
                      + " given."
                  : "By default {0} copies are deployed, but the minimum is {1}.",
              usual.get(),
              floor);
      problems.accept(problem(context.at(count, "default"), message, set(count, "default", floor)));
    }
    if (most.isPresent() && most.get().compareTo(floor) < 0) {
      Sentence message =
          Sentence.of("The maximum of copies, {0}, is below the minimum {1}.", most.get(), floor);
      problems.accept(problem(context.at(count, "maximum"), message));
    } else if (most.isPresent() && usual.isPresent() && usual.get().compareTo(most.get()) > 0) {
      Sentence message =
          Sentence.of(
              "By default {0} copies are deployed, but the maximum is {1}.",
              usual.get(), most.get());
      problems.accept(
          problem(context.at(count, "default"), message, set(count, "default", most.get())));
    }
  }

  private static Fix set(InstanceCount count, String name, BigInteger value) {
    return Fix.choice(
        OvfEdits.attribute(
            Sentence.of("Set {0} to {1}", name, value), count, name, value.toString()));
  }

  private Optional<BigInteger> number(
      RuleContext context,
      InstanceCount count,
      String name,
      @Nullable String given,
      Consumer<Problem> problems) {
    Optional<BigInteger> number = WholeNumber.parseUnsigned(given, MAX);
    if (given != null && number.isEmpty()) {
      Severity rated =
          Placeholder.isIn(given) && !context.isPacking() ? Severity.WARNING : severity();
      Sentence message =
          Sentence.of(
              name.equals("minimum")
                  ? "The minimum number of copies is {0}; a whole number is expected."
                  : name.equals("maximum")
                      ? "The maximum number of copies is {0}; a whole number is expected."
                      : "The default number of copies is {0}; a whole number is expected.",
              quoted(given));
      problems.accept(problem(rated, context.at(count, name), message));
    }
    return number;
  }
}
