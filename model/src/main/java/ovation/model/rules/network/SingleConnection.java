package ovation.model.rules.network;

import java.util.function.Consumer;
import ovation.model.envelope.HardwareItem;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** An adapter is connected once. */
public final class SingleConnection extends DescribedRule {

  /** The rule. */
  public SingleConnection() {
    super(
        "N-04",
        Severity.WARNING,
        Reach.OWNER,
        "An adapter is connected to one network",
        "DSP0243 2.1.1 §9.2",
        """
        A network adapter has one plug. Importers take the first or the last connection, or stop.

        Keep one Connection, or add an adapter for each network.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        int networks = item.connections().size();
        if (networks > 1 && Connections.isAdapter(item)) {
          Sentence message =
              Sentence.of("{0} is connected to {1} networks.", Wording.name(item), networks);
          problems.accept(problem(context.at(item, "Connection"), message));
        }
      }
    }
  }
}
