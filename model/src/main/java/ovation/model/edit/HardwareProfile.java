package ovation.model.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  public static final HardwareProfile COMMON = vmware("vmx-13");

  private static final Map<String, HardwareProfile> TARGETS = targets();

  private static HardwareProfile vmware(String systemType) {
    return new HardwareProfile(systemType, ResourceType.SCSI_CONTROLLER, "lsilogic", "E1000");
  }

  private static Map<String, HardwareProfile> targets() {
    HardwareProfile virtualBox =
        new HardwareProfile("virtualbox-2.2", ResourceType.OTHER_STORAGE, "AHCI", "E1000");
    HardwareProfile hyperV =
        new HardwareProfile(
            "Microsoft:Hyper-V:SubType:2",
            ResourceType.SCSI_CONTROLLER,
            "Microsoft:Hyper-V:Synthetic SCSI Controller",
            "Microsoft:Hyper-V:Synthetic Ethernet Port");
    HardwareProfile xen =
        new HardwareProfile("hvm-3.0-unknown", ResourceType.SCSI_CONTROLLER, "lsilogic", null);
    HardwareProfile kvm =
        new HardwareProfile("kvm", ResourceType.SCSI_CONTROLLER, "virtio lsilogic", "virtio");
    Map<String, HardwareProfile> all = new LinkedHashMap<>();
    all.put("esxi-6.5", vmware("vmx-13"));
    all.put("esxi-6.7", vmware("vmx-14"));
    all.put("esxi-7.0", vmware("vmx-17"));
    all.put("esxi-8.0", vmware("vmx-20"));
    all.put("esxi-9.0", vmware("vmx-22"));
    all.put("workstation", vmware("vmx-18"));
    all.put("virtualbox-6.1", virtualBox);
    all.put("virtualbox-7.0", virtualBox);
    all.put("virtualbox-7.1", virtualBox);
    all.put("hyperv-2019", hyperV);
    all.put("hyperv-2022", hyperV);
    all.put("xenserver-8", xen);
    all.put("xcpng-8.3", xen);
    all.put("kvm", kvm);
    all.put("proxmox-8", kvm);
    all.put("proxmox-9", kvm);
    all.put("nutanix", COMMON);
    all.put("aws", vmware("vmx-10"));
    all.put("azure", hyperV);
    all.put("gcp", COMMON);
    return all;
  }

  /** The names of all targets. */
  public static List<String> names() {
    return List.copyOf(TARGETS.keySet());
  }

  /** The profile of a target; a name without version, such as {@code esxi}, means the newest. */
  public static Optional<HardwareProfile> of(String target) {
    HardwareProfile exact = TARGETS.get(target);
    if (exact != null) {
      return Optional.of(exact);
    }
    return TARGETS.keySet().stream()
        .filter(name -> name.startsWith(target + "-"))
        .reduce((older, newer) -> newer)
        .map(TARGETS::get);
  }
}
