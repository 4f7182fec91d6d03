package ovation.model.target.rule;

import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.HostResources;
import ovation.model.rules.Fix;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.target.Support;
import ovation.model.target.Topic;
import ovation.model.target.need.DeviceKind;
import ovation.model.target.need.DeviceNeed;
import ovation.model.target.need.HardwareNeeds;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

/** The platform finds disks and drives where they hang. */
final class Attachments extends TargetRule {

  Attachments() {
    super(
        "T-30",
        Severity.ERROR,
        "The target finds the controllers and images of drives",
        """
        Some importers read only what they expect: a disk without a controller, a CD drive without
        one, a disk reference that is not spelled "ovf:/disk/name", a disk without content or
        without a format.

        Attach the drive to a controller, and write references as the standard spells them.
        """);
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    Support looseDisk = said("loose-disk", on);
    Support looseCd = said("loose-cd", on);
    Support reference = said("disk-reference", on);
    if (looseDisk == null && looseCd == null && reference == null) {
      return;
    }
    for (HardwareNeeds hardware : system.hardware()) {
      for (DeviceNeed device : hardware.devices()) {
        boolean disk = device.kind() == DeviceKind.DISK;
        Support loose = disk ? looseDisk : device.kind() == DeviceKind.CD ? looseCd : null;
        if (loose != null && hardware.controller(device) == null) {
          Sentence what =
              Sentence.of("{0} hangs on no controller", Wording.quoted(device.device().name()));
          object(on, loose, on.at(device.item(), "Parent"), what, fixes(hardware, device));
        }
        if (disk && reference != null && !device.plainReference()) {
          spelling(device, reference, on);
        }
      }
    }
  }

  private static @Nullable Support said(String feature, Judgement on) {
    return objection(on.target().support(Topic.FEATURE, feature)).orElse(null);
  }

  private static Fix[] fixes(HardwareNeeds hardware, DeviceNeed device) {
    return device.kind() == DeviceKind.CD
        ? new Fix[] {Fix.choice(HardwareEdits.removeDevice(hardware.section(), device.device()))}
        : new Fix[0];
  }

  private void spelling(DeviceNeed device, Support said, Judgement on) {
    String resource = device.device().hostResource().orElse("");
    String id = HostResources.diskId(resource).orElse(null);
    if (id == null || resource.equals(HostResources.ofDisk(id))) {
      return;
    }
    HardwareItem item =
        device.device().items().reversed().stream()
            .filter(one -> one.hostResources().contains(resource))
            .findFirst()
            .orElse(device.item());
    Sentence label = Sentence.of("Write the reference as {0}", HostResources.ofDisk(id));
    object(
        on,
        said,
        on.at(item, "HostResource"),
        Sentence.of("the disk is referred to as {0}", Wording.quoted(resource)),
        Fix.safe(HardwareEdits.setProperty(label, item, "HostResource", HostResources.ofDisk(id))));
  }
}
