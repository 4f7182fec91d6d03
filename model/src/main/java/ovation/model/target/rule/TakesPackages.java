package ovation.model.target.rule;

import ovation.model.rules.Place;
import ovation.model.rules.Severity;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Verdict;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform imports packages and not just disks. */
final class TakesPackages extends TargetRule {

  TakesPackages() {
    super(
        "T-01",
        Severity.ERROR,
        "The target imports packages",
        """
        Some platforms have no import of OVF packages: Hyper-V and Azure take disk images, and the
        machine around them is made by hand or by a migration service.

        Convert the disks to the format that the target takes, and make the machine there with the
        hardware that "ovation inspect" lists.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    TargetPlatform target = on.target();
    if (!target.takesPackages()) {
      report(
          on,
          Verdict.REFUSED,
          null,
          Place.WHOLE,
          target.importedBy().isEmpty()
              ? Sentence.of(
                  "{0} does not import OVF packages. It takes disk images; make the machine there"
                      + " by hand.",
                  target.name())
              : Sentence.of(
                  "{0} does not import OVF packages. It takes disk images by {1}; make the machine"
                      + " there by hand.",
                  target.name(), Sentence.whole(target.importedBy())));
    }
  }
}
