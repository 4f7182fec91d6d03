package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform lets the deployer choose an option. */
final class DeploymentOptions extends TargetRule {

  DeploymentOptions() {
    super(
        "T-20",
        Severity.WARNING,
        "The target offers the deployment options",
        """
        Deployment options let the deployer choose between sizes of an appliance. Importers that
        ignore them take all hardware items as if they belonged together: the last size counts, and
        devices of every option are made.

        Ship a package for each size to such targets.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    if (!needs.options().isEmpty()) {
      objection(on.target().support(Topic.FEATURE, "options"))
          .ifPresent(said ->
              object(
                  on,
                  said,
                  on.at(needs.options().getFirst()),
                  Sentence.of(
                      "the package offers {0}",
                      Sentence.count(
                          needs.options().size(),
                          "{0} deployment option",
                          "{0} deployment options"))));
    }
  }
}
