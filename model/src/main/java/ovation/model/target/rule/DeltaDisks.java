package ovation.model.target.rule;

import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.need.DiskNeed;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** The platform builds disks from their parents. */
final class DeltaDisks extends TargetRule {

  DeltaDisks() {
    super(
        "T-18",
        Severity.ERROR,
        "The target reads disks that hold changes only",
        """
        A disk with a parentRef holds only what differs from its parent. Few importers put the two
        together.

        Export a flattened disk.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    Support said = objection(on.target().support(Topic.FEATURE, "delta-disks")).orElse(null);
    if (said == null) {
      return;
    }
    for (DiskNeed need : needs.disks()) {
      String parent = need.disk().parentRef();
      if (parent != null && !parent.isBlank()) {
        object(
            on,
            said,
            on.at(need.disk(), "parentRef"),
            Sentence.of(
                "{0} holds only what differs from {1}",
                Wording.name(need.disk()), Wording.quoted(parent)));
      }
    }
  }
}
