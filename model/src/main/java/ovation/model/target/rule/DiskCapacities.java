package ovation.model.target.rule;

import ovation.model.hardware.ByteSize;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Limit;
import ovation.model.target.Quantity;
import ovation.model.target.need.DiskNeed;
import ovation.model.target.need.PackageNeeds;
import ovation.model.text.Sentence;

/** No disk larger than the platform gives. */
final class DiskCapacities extends TargetRule {

  DiskCapacities() {
    super(
        "T-07",
        Severity.ERROR,
        "The target has disks of that capacity",
        """
        Each product limits the capacity of a virtual disk; formats have limits of their own.

        Make the disk smaller, or spread the data over several.
        """);
  }

  @Override
  public void judge(PackageNeeds needs, Judgement on) {
    Limit limit = on.target().limit(Quantity.DISK_CAPACITY).orElse(null);
    long most = limit == null ? Long.MAX_VALUE : limit.most().orElse(Long.MAX_VALUE);
    for (DiskNeed need : needs.disks()) {
      long capacity = need.capacity().orElse(0L);
      if (limit != null && capacity > most) {
        report(
            on,
            limit.verdict(),
            limit,
            on.at(need.disk(), "capacity"),
            Sentence.of(
                "{0} has disks of at most {1}; {2} has {3}.",
                on.target().name(),
                ByteSize.of(most),
                Wording.name(need.disk()),
                ByteSize.of(capacity)));
      }
    }
  }
}
