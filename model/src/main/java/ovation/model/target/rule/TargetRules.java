package ovation.model.target.rule;

import java.util.List;
import ovation.model.rules.Problem;
import ovation.model.target.TargetPlatform;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.PackageNeeds;
import ovation.model.target.need.Paths;
import ovation.model.target.need.SystemNeeds;

/** The catalogue of the rules that platforms judge by, in the order of their codes. */
public final class TargetRules {

  /** All of them. */
  public static final List<TargetRule> ALL =
      List.of(
          new TakesPackages(),
          new StandardVersions(),
          new HardwareFamilies(),
          new ProcessorCounts(),
          new MemorySizes(),
          new DeviceCounts(),
          new DiskCapacities(),
          new DeviceKinds(),
          new ScsiModels(),
          new NetworkModels(),
          new FirmwareKinds(),
          new SecureBoot(),
          new TrustedPlatformModules(),
          new FirmwareVariables(),
          new DiskFormats(),
          new CompressedFiles(),
          new ChunkedFiles(),
          new DeltaDisks(),
          new SeveralSystems(),
          new DeploymentOptions(),
          new Questions(),
          new Transports(),
          new Licences(),
          new StartOrders(),
          new RequiredSections(),
          new ExtraSettings(),
          new Digests(),
          new Archives(),
          new MemoryUnits(),
          new Attachments(),
          new BlankDisks());

  private TargetRules() {}

  /** What a platform finds about a system; of alternative hardware it picks what it knows best. */
  public static List<Problem> judge(SystemNeeds system, TargetPlatform target, Paths paths) {
    SystemNeeds picked = picked(system, target);
    Judgement judgement = new Judgement(target, paths, system.system().element(), system.path());
    for (TargetRule rule : ALL) {
      rule.judge(picked, judgement);
    }
    return judgement.reasons().isEmpty() ? List.of() : judgement.reasons();
  }

  /** What a platform finds about the package as a whole. */
  public static List<Problem> judge(PackageNeeds needs, TargetPlatform target, Paths paths) {
    Judgement judgement = new Judgement(target, paths, needs.envelope().element(), "Envelope");
    for (TargetRule rule : ALL) {
      rule.judge(needs, judgement);
    }
    return judgement.reasons();
  }

  private static SystemNeeds picked(SystemNeeds system, TargetPlatform target) {
    if (system.hardware().size() < 2) {
      return system;
    }
    HardwareNeeds best = system.hardware().getFirst();
    for (HardwareNeeds hardware : system.hardware()) {
      boolean better =
          HardwareFamilies.verdict(hardware, target)
                  .compareTo(HardwareFamilies.verdict(best, target))
              < 0;
      best = better ? hardware : best;
    }
    return system.with(best);
  }
}
