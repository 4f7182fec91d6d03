package ovation.model.hardware;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models of devices that ResourceSubType names, by kind. */
public final class SubTypes {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("lsilogic", "LSI Logic"),
          Map.entry("lsilogicsas", "LSI Logic SAS"),
          Map.entry("buslogic", "BusLogic"),
          Map.entry("virtualscsi", "VMware Paravirtual"),
          Map.entry("vmware.scsi.passthrough", "Pass-through"),
          Map.entry("vmware.sata.ahci", "AHCI"),
          Map.entry("ahci", "AHCI"),
          Map.entry("vmware.nvme.controller", "NVMe"),
          Map.entry("vmware.nvdimm.controller", "NVDIMM controller"),
          Map.entry("vmware.nvdimm.device", "NVDIMM"),
          Map.entry("piix3", "PIIX3"),
          Map.entry("piix4", "PIIX4"),
          Map.entry("ich6", "ICH6"),
          Map.entry("pcnet32", "PCNet32"),
          Map.entry("e1000", "E1000"),
          Map.entry("e1000e", "E1000E"),
          Map.entry("vmxnet", "VMXNET"),
          Map.entry("vmxnet2", "VMXNET2"),
          Map.entry("vmxnet3", "VMXNET3"),
          Map.entry("sriovethernetcard", "SR-IOV"),
          Map.entry("virtio", "VirtIO"),
          Map.entry("rtl8139", "RTL8139"),
          Map.entry("vmware.cdrom.iso", "ISO image"),
          Map.entry("vmware.cdrom.atapi", "Host drive"),
          Map.entry("vmware.cdrom.passthrough", "Host drive, pass-through"),
          Map.entry("vmware.cdrom.remoteatapi", "Client drive"),
          Map.entry("vmware.cdrom.remotepassthrough", "Client drive, pass-through"),
          Map.entry("vmware.floppy.device", "Host drive"),
          Map.entry("vmware.floppy.image", "Image"),
          Map.entry("vmware.floppy.remotedevice", "Client drive"),
          Map.entry("vmware.usb.ehci", "USB 2.0"),
          Map.entry("vmware.usb.xhci", "USB 3.1"),
          Map.entry("vmware.vmci", "VMCI"),
          Map.entry("vmware.vtpm", "TPM 2.0"),
          Map.entry("vmware.precisionclock", "Precision clock"),
          Map.entry("vmware.watchdogtimer", "Watchdog timer"),
          Map.entry("vmware.soundcard.hdaudio", "HD Audio"),
          Map.entry("vmware.pci.passthrough", "PCI pass-through"),
          Map.entry("vmware.pci.passthrough-vmiop", "Virtual GPU"));

  private SubTypes() {}

  /**
   * The name to show for a subtype: {@code VMware Paravirtual} for {@code VirtualSCSI}; of a list
   * in order of preference, all of them; what nobody knows as it is written.
   */
  public static String name(@Nullable String subType) {
    if (subType == null || subType.isBlank()) {
      return "";
    }
    String whole = NAMES.get(subType.strip().toLowerCase(Locale.ROOT));
    if (whole != null) {
      return whole;
    }
    StringBuilder names = new StringBuilder();
    for (String one : subType.strip().split("[\\s,]+")) {
      String known = NAMES.get(one.toLowerCase(Locale.ROOT));
      names.append(names.isEmpty() ? "" : " or ").append(known == null ? one : known);
    }
    return names.toString();
  }

  /** The usual subtypes of a kind of device, the best first; empty for kinds that need none. */
  public static List<String> usual(@Nullable ResourceType type) {
    if (type == null) {
      return List.of();
    }
    return switch (type) {
      case SCSI_CONTROLLER -> List.of("VirtualSCSI", "lsilogic", "lsilogicsas", "buslogic");
      case IDE_CONTROLLER -> List.of("PIIX4", "PIIX3", "ICH6");
      case OTHER_STORAGE ->
          List.of("vmware.sata.ahci", "AHCI", "vmware.nvme.controller", "vmware.nvdimm.controller");
      case ETHERNET_ADAPTER ->
          List.of("VmxNet3", "E1000", "E1000e", "PCNet32", "SriovEthernetCard", "virtio");
      case CD_DRIVE, DVD_DRIVE ->
          List.of(
              "vmware.cdrom.iso",
              "vmware.cdrom.remotepassthrough",
              "vmware.cdrom.remoteatapi",
              "vmware.cdrom.atapi",
              "vmware.cdrom.passthrough");
      case FLOPPY_DRIVE ->
          List.of("vmware.floppy.image", "vmware.floppy.remotedevice", "vmware.floppy.device");
      case SERIAL_PORT ->
          List.of(
              "vmware.serialport.device",
              "vmware.serialport.file",
              "vmware.serialport.pipe",
              "vmware.serialport.uri",
              "vmware.serialport.thinprint");
      case PARALLEL_PORT -> List.of("vmware.parallelport.device", "vmware.parallelport.file");
      case USB_CONTROLLER -> List.of("vmware.usb.xhci", "vmware.usb.ehci");
      case SOUND_CARD -> List.of("ensoniq1371");
      case OTHER ->
          List.of(
              "vmware.vmci",
              "vmware.vtpm",
              "vmware.soundcard.hdaudio",
              "vmware.pci.passthrough",
              "vmware.precisionclock",
              "vmware.watchdogtimer");
      default -> List.of();
    };
  }
}
