package ovation.model.target.rule;

import ovation.model.rules.Fix;
import ovation.model.rules.Severity;
import ovation.model.target.Topic;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform reads the version of the standard. */
final class StandardVersions extends TargetRule {

  StandardVersions() {
    super(
        "T-02",
        Severity.ERROR,
        "The target reads this version of OVF",
        """
        VMware's products and most importers read OVF 0.9 and 1.x. They refuse a descriptor in the
        namespace of 2.x at its first line, or at the first StorageItem or EthernetPortItem.

        Convert the descriptor to 1.x. Nearly everything that appliances use can be said there; the
        conversion names what cannot.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    String version =
        switch (needs.version()) {
          case V0_9 -> "0.9";
          case V1 -> "1";
          case V2 -> "2";
          case UNKNOWN -> "unknown";
        };
    objection(on.target().support(Topic.VERSION, version))
        .ifPresent(said ->
            object(
                on,
                said,
                on.at(needs.envelope()),
                Sentence.of("the descriptor is {0}", needs.version().label()),
                Fix.choice(needs.conversion())));
  }
}
