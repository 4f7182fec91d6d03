package ovation.model.edit;

import org.jspecify.annotations.Nullable;
import ovation.model.hardware.ResourceType;

/**
 * The virtual hardware that a platform likes best in a new appliance.
 *
 * @param systemType the family of virtual machines, such as {@code vmx-17}
 * @param controller the kind of storage controller
 * @param controllerType the controller's model
 * @param adapterType the network adapter's model, null to leave it to the platform
 */
public record HardwareProfile(
    String systemType,
    ResourceType controller,
    String controllerType,
    @Nullable String adapterType) {

  /** What most platforms take. */
  public static final HardwareProfile COMMON =
      new HardwareProfile("vmx-13", ResourceType.SCSI_CONTROLLER, "lsilogic", "E1000");
}
