package ovation.model.rules.startup;

import static ovation.model.rules.Wording.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.AttributeValues;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.StartupItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** The actions of starting and stopping are known. */
public final class Actions extends DescribedRule {

  private static final List<String> START = AttributeValues.START_ACTIONS;
  private static final List<String> STOP = AttributeValues.STOP_ACTIONS;

  /** The rule. */
  public Actions() {
    super(
        "S-03",
        Severity.WARNING,
        Reach.OWNER,
        "The actions of starting and stopping are known",
        "DSP0243 2.1.1 §9.7",
        """
        A system is started by powerOn or none, and stopped by powerOff, guestShutdown or none. An
        importer that does not know the action does what it likes.

        Choose one of these.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Siblings siblings : Siblings.all(context)) {
      for (StartupItem item : siblings.section().items()) {
        check(context, item, "startAction", item.startAction(), START, problems);
        check(context, item, "stopAction", item.stopAction(), STOP, problems);
      }
    }
  }

  private void check(
      RuleContext context,
      StartupItem item,
      String attribute,
      @Nullable String given,
      List<String> known,
      Consumer<Problem> problems) {
    if (given != null && !given.isEmpty() && !known.contains(given)) {
      Sentence message =
          Sentence.of(
              "{0} has the {1} {2}, which is unknown.",
              quoted(item.id()), attribute, quoted(given));
      Fix[] fixes = fixes(item, attribute, given.strip(), known);
      problems.accept(problem(context.at(item, attribute), message, fixes));
    }
  }

  /** The known action in other letter case; else none of it, which is the default. */
  private static Fix[] fixes(StartupItem item, String attribute, String given, List<String> known) {
    for (String action : known) {
      if (action.equalsIgnoreCase(given)) {
        return new Fix[] {
          Fix.safe(OvfEdits.attribute(Sentence.of("Write {0}", action), item, attribute, action))
        };
      }
    }
    return new Fix[] {
      Fix.choice(OvfEdits.attribute(Sentence.of("Remove {0}", attribute), item, attribute, null))
    };
  }
}
