package ovation.model.target.rule;

import static ovation.model.rules.Wording.quoted;

import org.jspecify.annotations.Nullable;
import ovation.model.envelope.SystemSettings;
import ovation.model.rules.Severity;
import ovation.model.target.Support;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Topic;
import ovation.model.target.Verdict;
import ovation.model.target.need.FamilyNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** The platform knows the family of virtual machines. */
final class HardwareFamilies extends TargetRule {

  HardwareFamilies() {
    super(
        "T-03",
        Severity.ERROR,
        "The target knows the hardware family",
        """
        VirtualSystemType is a promise: "vmx-21" needs a product that has hardware version 21, and
        VMware's products refuse versions that are newer than themselves as well as families of
        other vendors, such as "virtualbox-2.2". Other platforms map whatever they find onto their
        own hardware.

        Set the lowest version that the appliance needs. It runs on every newer product.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    for (HardwareNeeds hardware : system.hardware()) {
      Finding best = best(hardware, on.target());
      SystemSettings settings = hardware.section().system();
      if (best.verdict != Verdict.RUNS && settings != null) {
        report(
            on,
            best.verdict,
            best.support,
            on.at(settings, "VirtualSystemType"),
            best.message,
            Hardware.preferred(system, hardware, on.target()));
      }
    }
  }

  /** How a platform takes the family of hardware that it takes best. */
  static Verdict verdict(HardwareNeeds hardware, TargetPlatform target) {
    return best(hardware, target).verdict;
  }

  private static Finding best(HardwareNeeds hardware, TargetPlatform target) {
    Finding best = null;
    for (FamilyNeed family : hardware.families()) {
      Finding found = judge(family, target);
      if (best == null || found.verdict.compareTo(best.verdict) < 0) {
        best = found;
      }
    }
    return best == null ? new Finding(Verdict.RUNS, null, NOTHING) : best;
  }

  private static final Sentence NOTHING = Sentence.asItIs("");

  private record Finding(Verdict verdict, @Nullable Support support, Sentence message) {}

  private static Finding judge(FamilyNeed family, TargetPlatform target) {
    Support said = target.support(Topic.FAMILY, family.name()).orElse(null);
    if (said == null) {
      return new Finding(Verdict.RUNS, null, NOTHING);
    }
    int version = family.version().orElse(0);
    if (version > said.to().orElse(Integer.MAX_VALUE)) {
      return new Finding(
          Verdict.REFUSED,
          said,
          Sentence.of(
              "{0} knows hardware up to vmx-{1}; this system asks for {2}.",
              target.name(), said.to().getAsInt(), family.written()));
    }
    if (family.version().isPresent() && version < said.from().orElse(0)) {
      return new Finding(
          Verdict.REFUSED,
          said,
          Sentence.of(
              "{0} knows hardware from vmx-{1} on; this system asks for {2}.",
              target.name(), said.from().getAsInt(), family.written()));
    }
    if (said.verdict() == Verdict.RUNS) {
      return new Finding(Verdict.RUNS, said, NOTHING);
    }
    return new Finding(
        said.verdict(),
        said,
        sentence(
            target, said, Sentence.of("the hardware is made for {0}", quoted(family.written()))));
  }
}
