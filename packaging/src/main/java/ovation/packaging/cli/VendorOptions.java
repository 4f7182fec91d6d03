package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.VmwareEdits;
import ovation.model.edit.VmwareSectionEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.vendor.BootDevice;
import ovation.model.vendor.Firmware;
import ovation.model.vendor.IpAssignment;
import ovation.model.xml.Edit;
import picocli.CommandLine.Option;

/** The shorthands of {@code edit} for what VMware's products add. */
final class VendorOptions {

  private static final int LONGEST_KEY = 200;

  @Option(
      names = "--firmware",
      paramLabel = "bios|efi",
      description = "Set what the machine starts with.")
  private @Nullable String firmware;

  @Option(
      names = "--secure-boot",
      negatable = true,
      description = "Start only signed systems; sets the firmware to efi.")
  private @Nullable Boolean secureBoot;

  @Option(
      names = "--cores-per-socket",
      paramLabel = "N",
      description = "Set how many cores each socket has.")
  private @Nullable Long cores;

  @Option(
      names = "--extra-config",
      paramLabel = "KEY=VALUE",
      description = "Set a line of VMware's configuration file; remove it without a value.")
  private List<String> extra = new ArrayList<>();

  @Option(
      names = "--boot-order",
      paramLabel = "LIST",
      description = {
        "Set what the machine starts from: disk, cdrom, net, floppy, with commas, each with a",
        "device's InstanceID behind a colon if it is to be that one: disk:7,net."
      })
  private @Nullable String bootOrder;

  @Option(
      names = "--ip-assignment",
      paramLabel = "LIST",
      description = "Set how guests can be told their addresses: ovfenv, dhcp, with commas.")
  private @Nullable String ipAssignment;

  void applyTo(EditSession session) {
    String wantedFirmware = firmware;
    if (wantedFirmware != null) {
      Firmware known =
          Firmware.of(wantedFirmware)
              .orElseThrow(() -> new UsageException("The firmware is bios or efi."));
      session.applyToHardware(section ->
          VmwareEdits.setConfig(Sentence.of("Set firmware"), section, "firmware", known.id()));
    }
    Boolean wantedSecureBoot = secureBoot;
    if (wantedSecureBoot != null) {
      if (wantedSecureBoot && Firmware.of(wantedFirmware).equals(Optional.of(Firmware.BIOS))) {
        throw new UsageException("Secure boot needs the firmware efi.");
      }
      session.applyToHardware(section -> VmwareEdits.setSecureBoot(section, wantedSecureBoot));
    }
    Long wantedCores = cores;
    if (wantedCores != null) {
      session.applyToHardware(section -> coresPerSocket(session, section, wantedCores));
    }
    extra.forEach(line -> extraConfig(session, line));
    String order = bootOrder;
    if (order != null) {
      List<VmwareSectionEdits.Boot> entries = words(order).map(VendorOptions::boot).toList();
      session.apply(VmwareSectionEdits.setBootOrder(session.system(), entries));
    }
    String assignment = ipAssignment;
    if (assignment != null) {
      ipAssignment(session, words(assignment).toList());
    }
  }

  private static Edit coresPerSocket(
      EditSession session, VirtualHardwareSection section, long wanted) {
    Device processor =
        Devices.first(
                Devices.of(section, Devices.defaultConfiguration(session.envelope())),
                ResourceType.PROCESSOR)
            .orElseThrow(() -> new UsageException("The hardware has no processors."));
    Optional<Long> cpus = processor.quantity();
    if (wanted < 1 || cpus.filter(count -> count % wanted != 0).isPresent()) {
      throw new UsageException(
          "Sockets of "
              + wanted
              + " cores do not make "
              + cpus.map(String::valueOf).orElse("the")
              + " processors.");
    }
    HardwareItem item =
        processor.source(HardwareItem::virtualQuantity).orElse(processor.items().getLast());
    return VmwareEdits.setCoresPerSocket(item, Long.toString(wanted));
  }

  private static void extraConfig(EditSession session, String line) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? line : line.substring(0, equals).strip();
    if (equals < 0 || key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new UsageException("“" + line + "” is not of the form KEY=VALUE.");
    }
    String value = line.substring(equals + 1);
    session.applyToHardware(
        section -> VmwareEdits.setExtraConfig(section, key, value.isEmpty() ? null : value));
  }

  private static VmwareSectionEdits.Boot boot(String word) {
    int colon = word.indexOf(':');
    String name = colon < 0 ? word : word.substring(0, colon);
    BootDevice.Kind kind =
        Arrays.stream(BootDevice.Kind.values())
            .filter(known -> !name.isEmpty() && known.id().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new UsageException(
                    "“" + word + "” is none of disk, cdrom, net and floppy to start from."));
    return new VmwareSectionEdits.Boot(kind, colon < 0 ? null : word.substring(colon + 1));
  }

  private static void ipAssignment(EditSession session, List<String> schemes) {
    if (!IpAssignment.SCHEMES.containsAll(schemes)) {
      throw new UsageException("The ways to tell addresses are ovfenv and dhcp.");
    }
    List<String> protocols =
        IpAssignment.of(session.envelope())
            .map(IpAssignment::protocols)
            .filter(known -> !known.isEmpty())
            .orElse(List.of("IPv4"));
    session.apply(VmwareSectionEdits.setIpAssignment(session.envelope(), schemes, protocols));
  }

  private static Stream<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
  }
}
