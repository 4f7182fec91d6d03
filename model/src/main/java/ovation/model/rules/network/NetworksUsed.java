package ovation.model.rules.network;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.Network;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.PartFact;
import ovation.model.rules.Problem;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/** Each network is used by an adapter. */
public final class NetworksUsed extends DescribedRule {

  private static final PartFact<Set<String>> USED = new PartFact<>(NetworksUsed::used);

  /** The rule. */
  public NetworksUsed() {
    super(
        "N-03",
        Severity.INFO,
        "Every network is used",
        "DSP0243 2.1.1 §9.2",
        """
        The deployer is asked to map every network of the NetworkSection, this one too, although no
        adapter is connected to it.

        Remove the network if it is a leftover.
        """);
  }

  private static Set<String> used(RuleContext context) {
    Set<String> used = new HashSet<>();
    for (HardwareScope scope : context.hardware()) {
      scope.items().forEach(item -> used.addAll(item.connections()));
    }
    return used;
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> used = new HashSet<>();
    context.each(USED).forEach(used::addAll);
    for (Network network : context.networks()) {
      String name = network.name();
      if (name != null && !name.isBlank() && !used.contains(name.strip())) {
        Fix fix = new Fix(Sentence.of("Remove the network"), NetworkEdits.remove(network), false);
        Sentence message = Sentence.of("No adapter is connected to the network {0}.", quoted(name));
        problems.accept(problem(context.at(network), message, fix));
      }
    }
  }
}
