package ovation.model.rules.hardware;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.envelope.OvfEdits;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** The alternative hardware sections of a system have ids of their own. */
public final class HardwareIds extends DescribedRule {

  /** The rule. */
  public HardwareIds() {
    super(
        "H-16",
        Severity.ERROR,
        Reach.OWNER,
        "Hardware sections of one system have different ids",
        "DSP0243 2.1.1 §8.3",
        """
        A system may describe its hardware several times, for different platforms. The ids of the
        sections tell them apart.

        Give each VirtualHardwareSection its own ovf:id.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (VirtualSystem system : context.systems()) {
      Set<String> seen = new HashSet<>();
      for (VirtualHardwareSection section : system.hardware()) {
        String id = section.id();
        if (id != null && !id.isEmpty() && !seen.add(id)) {
          Sentence message =
              Sentence.of(
                  "{0} has another hardware section with the id {1}.",
                  Wording.name(system), quoted(id));
          String other = free(id, system);
          Fix fix =
              Fix.choice(
                  OvfEdits.attribute(
                      Sentence.of("Set the id {0}", quoted(other)), section, "id", other));
          problems.accept(problem(context.at(section, "id"), message, fix));
        }
      }
    }
  }

  private static String free(String id, VirtualSystem system) {
    Set<String> taken = new HashSet<>();
    system.hardware().forEach(section -> taken.add(String.valueOf(section.id())));
    int number = 2;
    while (taken.contains(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }
}
