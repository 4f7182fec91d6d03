package ovation.model.rules.range;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ovation.model.envelope.AttributeValues;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OvfEdits;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** A range mark is min, normal or max. */
public final class KnownBounds extends DescribedRule {

  private static final List<String> KNOWN = AttributeValues.BOUNDS;

  /** The rule. */
  public KnownBounds() {
    super(
        "B-01",
        Severity.ERROR,
        Reach.OWNER,
        "A range mark is min, normal or max",
        "DSP0243 2.1.1 §8.4.1",
        """
        The bound of an Item says what its numbers are: the usual ones (normal, the default), the
        least (min) or the most (max). Another word means nothing.

        Correct the word, or remove the attribute.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        if (!KNOWN.contains(Bounds.of(item))) {
          Sentence message =
              Sentence.of(
                  "{0} has the bound {1}; min, normal or max is expected.",
                  Wording.name(item), quoted(item.bound()));
          problems.accept(problem(context.at(item, "bound"), message, fix(item)));
        }
      }
    }
  }

  /** The known word in other letter case; else none, which is the usual mark. */
  private static Fix fix(HardwareItem item) {
    String word = Bounds.of(item).toLowerCase(Locale.ROOT);
    return KNOWN.contains(word)
        ? Fix.safe(OvfEdits.attribute(Sentence.of("Write {0}", word), item, "bound", word))
        : Fix.choice(OvfEdits.attribute(Sentence.of("Remove the mark"), item, "bound", null));
  }
}
