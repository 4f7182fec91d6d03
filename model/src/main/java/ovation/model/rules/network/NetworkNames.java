package ovation.model.rules.network;

import static ovation.model.rules.Wording.quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.Network;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.Place;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;
import ovation.model.xml.Edit;

/** Each network has a name of its own. */
public final class NetworkNames extends DescribedRule {

  /** The rule. */
  public NetworkNames() {
    super(
        "N-01",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Every network has a name of its own",
        "DSP0243 2.1.1 §9.2",
        """
        Network adapters name their network, and the deployer maps each name to a network of the
        place. A network without a name cannot be used; of two with one name only one is mapped.

        Give each Network element its own ovf:name.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Network network : context.networks()) {
      Place place = context.at(network, "name");
      String name = network.name();
      if (name == null || name.isBlank()) {
        problems.accept(problem(place, Sentence.of("A network has no name.")));
      } else if (!seen.add(name)) {
        boolean same = network.element().elements().isEmpty();
        Edit edit = NetworkEdits.remove(network);
        Fix fix = new Fix(Sentence.of("Remove the second one"), edit, same);
        Sentence message = Sentence.of("There is another network named {0}.", quoted(name));
        problems.accept(problem(place, message, fix));
      }
    }
  }
}
