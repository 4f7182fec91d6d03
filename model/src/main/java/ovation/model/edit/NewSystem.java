package ovation.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.MachineFamilies;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;
import ovation.model.vendor.Firmware;
import ovation.model.xml.Edit;

/**
 * One virtual machine of a {@link NewAppliance}.
 *
 * @param name the name shown to people
 * @param osId the number of the guest operating system (CIM OsType)
 * @param cpus how many virtual CPUs, at least 1
 * @param memory the memory in bytes, a whole number of MiB
 * @param firmware what it starts with, null to leave it to the platform; only VMware's families say
 *     it in the descriptor
 * @param secureBoot whether only signed programs are started, if the firmware is {@link
 *     Firmware#EFI}
 * @param disks the disks in the order in which they are attached
 * @param networks the networks, each with an adapter on it
 */
public record NewSystem(
    String name,
    int osId,
    long cpus,
    long memory,
    @Nullable Firmware firmware,
    boolean secureBoot,
    List<NewDisk> disks,
    List<String> networks) {

  /**
   * A disk with its image.
   *
   * @param href the reference to the image's file
   * @param fileSize the size of the file in bytes
   * @param capacity the size of the virtual disk in bytes
   * @param format the URI of the image's format
   */
  public record NewDisk(String href, long fileSize, long capacity, String format) {}

  /** Copies the lists. */
  public NewSystem {
    disks = List.copyOf(disks);
    networks = List.copyOf(networks);
  }

  /** The edits that make an empty system of a descriptor into this one, one after the other. */
  List<Function<Envelope, Edit>> steps(int place, HardwareProfile profile) {
    Function<Envelope, VirtualSystem> system = envelope -> envelope.systems().get(place);
    Function<Envelope, VirtualHardwareSection> hardware =
        system.andThen(found -> found.hardware().getFirst());
    List<Function<Envelope, Edit>> steps = new ArrayList<>();
    steps.add(e -> SystemEdits.setName(system.apply(e), name));
    steps.add(e -> SystemEdits.setOsId(os(system.apply(e)), Integer.toString(osId)));
    steps.add(e -> HardwareEdits.setSystemType(hardware.apply(e), profile.systemType()));
    steps.add(e -> HardwareEdits.setCpus(hardware.apply(e), null, cpus));
    steps.add(e -> HardwareEdits.setMemory(hardware.apply(e), null, memory));
    if (firmware != null && MachineFamilies.isVmware(profile.systemType())) {
      boolean secure = secureBoot && firmware == Firmware.EFI;
      steps.add(e -> VmwareEdits.setFirmware(hardware.apply(e), firmware.id(), secure));
    }
    if (!disks.isEmpty()) {
      steps.add(e -> HardwareEdits.addDevice(hardware.apply(e), controller(profile)));
    }
    for (NewDisk disk : disks) {
      steps.add(e -> FileEdits.add(e, FileEdits.freeId(e, "file"), disk.href(), disk.fileSize()));
      steps.add(e -> addDisk(e, disk));
      steps.add(
          e -> DiskEdits.attach(hardware.apply(e), String.valueOf(e.disks().getLast().diskId())));
    }
    for (int i = 0; i < networks.size(); i++) {
      String network = networks.get(i);
      NewDevice adapter = adapter(i + 1, network, profile);
      steps.add(e -> known(e, network) ? nothing() : NetworkEdits.add(e, network, null));
      steps.add(e -> HardwareEdits.addDevice(hardware.apply(e), adapter));
    }
    return steps;
  }

  private static Edit addDisk(Envelope envelope, NewDisk disk) {
    String file = String.valueOf(envelope.files().getLast().id());
    return DiskEdits.add(
        envelope, DiskEdits.freeId(envelope), file, disk.capacity(), disk.format());
  }

  private static boolean known(Envelope envelope, String network) {
    return envelope.networks().stream().anyMatch(known -> network.equals(known.name()));
  }

  private static Edit nothing() {
    return Edit.all(Sentence.asItIs(""), List.of());
  }

  private static NewDevice controller(HardwareProfile profile) {
    String kind = profile.controller() == ResourceType.OTHER_STORAGE ? "SATA" : "SCSI";
    return new NewDevice(kind + " controller 1", profile.controller())
        .with("Address", "0")
        .with("ResourceSubType", profile.controllerType());
  }

  private static NewDevice adapter(int number, String network, HardwareProfile profile) {
    return new NewDevice("Network adapter " + number, ResourceType.ETHERNET_ADAPTER)
        .with("AutomaticAllocation", "true")
        .with("Connection", network)
        .with("ResourceSubType", profile.adapterType());
  }

  private static OperatingSystemSection os(VirtualSystem system) {
    return system.sections(OperatingSystemSection.class).getFirst();
  }
}
