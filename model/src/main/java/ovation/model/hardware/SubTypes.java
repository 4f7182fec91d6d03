package ovation.model.hardware;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;

/** The models of devices that ResourceSubType names, by kind. */
public final class SubTypes {

  private static final Map<String, Sentence> NAMES =
      Map.ofEntries(
          Map.entry("lsilogic", Sentence.asItIs("LSI Logic")),
          Map.entry("lsilogicsas", Sentence.asItIs("LSI Logic SAS")),
          Map.entry("buslogic", Sentence.asItIs("BusLogic")),
          Map.entry("virtualscsi", Sentence.asItIs("VMware Paravirtual")),
          Map.entry("vmware.scsi.passthrough", Sentence.of("Pass-through")),
          Map.entry("vmware.sata.ahci", Sentence.asItIs("AHCI")),
          Map.entry("ahci", Sentence.asItIs("AHCI")),
          Map.entry("vmware.nvme.controller", Sentence.asItIs("NVMe")),
          Map.entry("vmware.nvdimm.controller", Sentence.of("NVDIMM controller")),
          Map.entry("vmware.nvdimm.device", Sentence.asItIs("NVDIMM")),
          Map.entry("piix3", Sentence.asItIs("PIIX3")),
          Map.entry("piix4", Sentence.asItIs("PIIX4")),
          Map.entry("ich6", Sentence.asItIs("ICH6")),
          Map.entry("pcnet32", Sentence.asItIs("PCNet32")),
          Map.entry("e1000", Sentence.asItIs("E1000")),
          Map.entry("e1000e", Sentence.asItIs("E1000E")),
          Map.entry("vmxnet", Sentence.asItIs("VMXNET")),
          Map.entry("vmxnet2", Sentence.asItIs("VMXNET2")),
          Map.entry("vmxnet3", Sentence.asItIs("VMXNET3")),
          Map.entry("sriovethernetcard", Sentence.asItIs("SR-IOV")),
          Map.entry("virtio", Sentence.asItIs("VirtIO")),
          Map.entry("rtl8139", Sentence.asItIs("RTL8139")),
          Map.entry("vmware.cdrom.iso", Sentence.of("ISO image")),
          Map.entry("vmware.cdrom.atapi", Sentence.of("Host drive")),
          Map.entry("vmware.cdrom.passthrough", Sentence.of("Host drive, pass-through")),
          Map.entry("vmware.cdrom.remoteatapi", Sentence.of("Client drive")),
          Map.entry("vmware.cdrom.remotepassthrough", Sentence.of("Client drive, pass-through")),
          Map.entry("vmware.floppy.device", Sentence.of("Host drive")),
          Map.entry("vmware.floppy.image", Sentence.of("Image")),
          Map.entry("vmware.floppy.remotedevice", Sentence.of("Client drive")),
          Map.entry("vmware.usb.ehci", Sentence.asItIs("USB 2.0")),
          Map.entry("vmware.usb.xhci", Sentence.asItIs("USB 3.1")),
          Map.entry("vmware.vmci", Sentence.asItIs("VMCI")),
          Map.entry("vmware.vtpm", Sentence.asItIs("TPM 2.0")),
          Map.entry("vmware.precisionclock", Sentence.of("Precision clock")),
          Map.entry("vmware.watchdogtimer", Sentence.of("Watchdog timer")),
          Map.entry("vmware.soundcard.hdaudio", Sentence.asItIs("HD Audio")),
          Map.entry("vmware.pci.passthrough", Sentence.of("PCI pass-through")),
          Map.entry("vmware.pci.passthrough-vmiop", Sentence.of("Virtual GPU")));

  private SubTypes() {}

  /** The name of a subtype in English, as {@link #label} says it. */
  public static String name(@Nullable String subType) {
    return label(subType).text();
  }

  /**
   * The name to show for a subtype: {@code VMware Paravirtual} for {@code VirtualSCSI}; of a list
   * in order of preference, all of them; what nobody knows as it is written.
   */
  public static Sentence label(@Nullable String subType) {
    if (subType == null || subType.isBlank()) {
      return Sentence.asItIs("");
    }
    Sentence whole = NAMES.get(subType.strip().toLowerCase(Locale.ROOT));
    return whole != null
        ? whole
        : Stream.of(subType.strip().split("[\\s,]+"))
            .map(one -> NAMES.getOrDefault(one.toLowerCase(Locale.ROOT), Sentence.asItIs(one)))
            .reduce((first, second) -> Sentence.of("{0} or {1}", first, second))
            .orElseThrow();
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
