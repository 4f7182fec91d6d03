package ovation.model.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Namespaces;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.OvfVersion;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;

/**
 * An appliance from scratch: one virtual machine with its disks and networks. The descriptor is
 * made by the same edits that change others, and is valid by the standard's schema.
 *
 * @param version the version of the standard, 1.x or 2.x
 * @param name the name shown to people
 * @param osId the number of the guest operating system (CIM OsType)
 * @param cpus how many virtual CPUs, at least 1
 * @param memory the memory in bytes, a whole number of MiB
 * @param profile the virtual hardware that the platform likes
 * @param disks the disks in the order in which they are attached
 * @param networks the networks, each with an adapter on it
 */
public record NewAppliance(
    OvfVersion version,
    String name,
    int osId,
    long cpus,
    long memory,
    HardwareProfile profile,
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
  public NewAppliance {
    disks = List.copyOf(disks);
    networks = List.copyOf(networks);
    if (version != OvfVersion.V1 && version != OvfVersion.V2) {
      throw new IllegalArgumentException("New descriptors are of version 1.x or 2.x");
    }
  }

  /**
   * The descriptor.
   *
   * @throws ovation.model.xml.EditException if the memory is no whole number of MiB
   */
  public Snapshot snapshot() {
    Snapshot snapshot = Snapshot.of(skeleton().getBytes(StandardCharsets.UTF_8));
    for (Function<Envelope, Edit> step : steps()) {
      snapshot = snapshot.apply(step.apply(snapshot.envelope().orElseThrow()));
    }
    return snapshot;
  }

  /** The envelope with one system, before anything is known about it. */
  private String skeleton() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Envelope xmlns="%1$s" xmlns:ovf="%1$s" xmlns:rasd="%2$s" xmlns:vssd="%3$s">
      <References/>
      <VirtualSystem ovf:id="%4$s">
        <Info>A virtual machine</Info>
        <OperatingSystemSection ovf:id="1">
          <Info>The guest operating system</Info>
        </OperatingSystemSection>
        <VirtualHardwareSection>
          <Info>The virtual hardware</Info>
        </VirtualHardwareSection>
      </VirtualSystem>
    </Envelope>
    """
        .formatted(version.namespace(), Namespaces.RASD, Namespaces.VSSD, id(name));
  }

  private List<Function<Envelope, Edit>> steps() {
    List<Function<Envelope, Edit>> steps = new ArrayList<>();
    steps.add(envelope -> SystemEdits.setName(system(envelope), name));
    steps.add(envelope -> SystemEdits.setOsId(os(envelope), Integer.toString(osId)));
    steps.add(e -> HardwareEdits.setSystemType(hardware(e), profile.systemType()));
    steps.add(envelope -> HardwareEdits.setCpus(hardware(envelope), null, cpus));
    steps.add(envelope -> HardwareEdits.setMemory(hardware(envelope), null, memory));
    if (!disks.isEmpty()) {
      steps.add(envelope -> HardwareEdits.addDevice(hardware(envelope), controller()));
    }
    for (int i = 0; i < disks.size(); i++) {
      NewDisk disk = disks.get(i);
      String file = "file" + (i + 1);
      steps.add(e -> FileEdits.add(e, file, disk.href(), disk.fileSize()));
      steps.add(e -> DiskEdits.add(e, DiskEdits.freeId(e), file, disk.capacity(), disk.format()));
      steps.add(e -> DiskEdits.attach(hardware(e), String.valueOf(e.disks().getLast().diskId())));
    }
    for (int i = 0; i < networks.size(); i++) {
      String network = networks.get(i);
      NewDevice adapter = adapter(i + 1, network);
      if (networks.indexOf(network) == i) {
        steps.add(envelope -> NetworkEdits.add(envelope, network, null));
      }
      steps.add(envelope -> HardwareEdits.addDevice(hardware(envelope), adapter));
    }
    return steps;
  }

  private NewDevice controller() {
    String kind = profile.controller() == ResourceType.OTHER_STORAGE ? "SATA" : "SCSI";
    return new NewDevice(kind + " controller 1", profile.controller())
        .with("Address", "0")
        .with("ResourceSubType", profile.controllerType());
  }

  private NewDevice adapter(int number, String network) {
    return new NewDevice("Network adapter " + number, ResourceType.ETHERNET_ADAPTER)
        .with("AutomaticAllocation", "true")
        .with("Connection", network)
        .with("ResourceSubType", profile.adapterType());
  }

  private static VirtualSystem system(Envelope envelope) {
    return envelope.systems().getFirst();
  }

  private static OperatingSystemSection os(Envelope envelope) {
    return system(envelope).sections(OperatingSystemSection.class).getFirst();
  }

  private static VirtualHardwareSection hardware(Envelope envelope) {
    return system(envelope).hardware().getFirst();
  }

  /** An id of the letters, digits, dots and hyphens of a name. */
  private static String id(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "vm" : plain;
  }
}
