package ovation.model.target.rule;

import java.util.List;

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
}
