package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform shows the licence. */
final class Licences extends TargetRule {

  Licences() {
    super(
        "T-23",
        Severity.WARNING,
        "The target shows the licence to the deployer",
        """
        An EulaSection holds a licence that the deployer accepts before the import. Importers that
        ignore it show nothing.

        Show the licence in the appliance itself where acceptance matters.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    if (!needs.eulas().isEmpty()) {
      objection(on.target().support(Topic.FEATURE, "eula"))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(needs.eulas().getFirst()),
                  Sentence.of("the package has a licence to be accepted")));
    }
  }
}
