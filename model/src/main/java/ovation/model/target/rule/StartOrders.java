package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform starts the systems in order. */
final class StartOrders extends TargetRule {

  StartOrders() {
    super(
        "T-24",
        Severity.WARNING,
        "The target starts the systems in order",
        """
        A StartupSection says in which order the systems of a collection start and what to wait for.
        Importers that make single machines of them do not keep it.

        Let each system wait for the others that it needs.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    if (!needs.startups().isEmpty() && needs.systems() > 1) {
      objection(on.target().support(Topic.FEATURE, "startup"))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(needs.startups().getFirst()),
                  Sentence.of("the systems start in an order")));
    }
  }
}
