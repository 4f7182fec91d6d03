package ovation.model.rules.system;

import static ovation.model.rules.Wording.quoted;

import java.math.BigInteger;
import java.util.function.Consumer;
import ovation.model.envelope.InstallSection;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.OvfVersion;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.WholeNumber;
import ovation.model.text.Sentence;

/** An installation says how long its first boot may take. */
public final class BootStopDelay extends DescribedRule {

  private static final BigInteger MAX = BigInteger.valueOf(0xFFFF);

  /** The rule. */
  public BootStopDelay() {
    super(
        "I-01",
        Severity.ERROR,
        Reach.OWNER,
        "InstallSection says how long to wait",
        "DSP0243 2.1.1 §9.9",
        """
        A system with an InstallSection boots once to install itself and powers off.
        initialBootStopDelay is how many seconds to wait for that, 0 for no limit. Later editions of
        the standard require it; OVF 1.0 and 1.1 do not, so its absence is a warning there.

        Set the number of seconds.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (InstallSection section : context.sections(InstallSection.class)) {
      String given = section.initialBootStopDelay();
      Place place = context.at(section, "initialBootStopDelay");
      if (given == null) {
        Severity rated = context.version() == OvfVersion.V2 ? severity() : Severity.WARNING;
        Fix fix =
            Fix.safe(
                OvfEdits.attribute(
                    Sentence.of("Wait without limit"), section, "initialBootStopDelay", "0"));
        Sentence message =
            Sentence.of("The installation does not say how long its first boot may take.");
        problems.accept(problem(rated, place, message, fix));
      } else if (!Placeholder.isAll(given) && WholeNumber.parseUnsigned(given, MAX).isEmpty()) {
        Sentence message =
            Sentence.of(
                "The installation waits {0} seconds; a number from 0 to 65535 is expected.",
                quoted(given));
        problems.accept(problem(place, message));
      }
    }
  }
}
