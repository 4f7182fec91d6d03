package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform asks the deployer for the properties. */
final class Questions extends TargetRule {

  Questions() {
    super(
        "T-21",
        Severity.WARNING,
        "The target asks for the properties",
        """
        Properties are the questions that a deployer answers: a host name, addresses, passwords.
        Importers that ignore them start the appliance without any answer; whether it works then is
        up to its own defaults.

        Make the appliance start with sensible defaults, or let it ask on its console.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    if (!needs.questions().isEmpty()) {
      objection(on.target().support(Topic.FEATURE, "properties"))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(needs.questions().getFirst()),
                  Sentence.of(
                      "the deployer is asked for {0}",
                      Sentence.count(needs.questions().size(), "{0} property", "{0} properties"))));
    }
  }
}
