package ovation.model.target.rule;

import ovation.model.target.Topic;
import ovation.model.target.need.DeviceKind;

/** The platform has SCSI controllers of this model. */
final class ScsiModels extends ModelRule {

  ScsiModels() {
    super(
        "T-09",
        "The target has this model of SCSI controller",
        """
        ResourceSubType names the model of a SCSI controller, in order of preference. A product that
        has none of them puts another in its place, for which the guest may have no driver, or
        refuses the import.

        Name a model that the target has. "lsilogic" is known to VMware, VirtualBox and XenServer.
        """,
        DeviceKind.SCSI,
        Topic.SCSI);
  }
}
