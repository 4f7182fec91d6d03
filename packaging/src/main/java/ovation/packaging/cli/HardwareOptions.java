package ovation.packaging.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.NewDevice;
import ovation.model.envelope.Configuration;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.Network;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.Device;
import ovation.model.hardware.Devices;
import ovation.model.hardware.ResourceType;
import ovation.model.xml.Edit;
import picocli.CommandLine.Option;

/** The shorthands of {@code edit} for the virtual hardware. */
final class HardwareOptions {

  private static final long MOST_NICS = 64;

  @Option(names = "--cpus", paramLabel = "N", description = "Set the number of virtual CPUs.")
  private @Nullable Long cpus;

  @Option(names = "--memory", paramLabel = "SIZE", description = "Set the memory, such as 8GiB.")
  private @Nullable String memory;

  @Option(
      names = "--nics",
      paramLabel = "N",
      description = "Add network adapters like the last one, or remove the last ones.")
  private @Nullable Long nics;

  @Option(
      names = "--hardware-version",
      paramLabel = "TYPE",
      description = "Set the family of virtual machines, such as vmx-19.")
  private @Nullable String hardwareVersion;

  @Option(
      names = "--option",
      paramLabel = "ID",
      description = "The deployment option that --cpus and --memory are for; else the default one.")
  private @Nullable String option;

  void applyTo(EditSession session) {
    Long wantedCpus = cpus;
    if (wantedCpus != null) {
      if (wantedCpus < 1) {
        throw new UsageException("A machine has at least one CPU.");
      }
      session.applyToHardware(
          section -> HardwareEdits.setCpus(section, configuration(session), wantedCpus));
    }
    String wantedMemory = memory;
    if (wantedMemory != null) {
      long bytes = bytes(wantedMemory);
      session.applyToHardware(
          section -> HardwareEdits.setMemory(section, configuration(session), bytes));
    }
    String type = hardwareVersion;
    if (type != null) {
      session.applyToHardware(section -> HardwareEdits.setSystemType(section, type));
    }
    Long wantedNics = nics;
    if (wantedNics != null) {
      setNics(session, wantedNics);
    }
  }

  /** The bytes of a size with its unit. */
  static long bytes(String size) {
    return ByteSize.parse(size)
        .orElseThrow(
            () -> new UsageException("“" + size + "” is not a size. Write one such as 4GiB."));
  }

  private @Nullable String configuration(EditSession session) {
    List<Configuration> known = session.envelope().configurations();
    String wanted = option;
    if (wanted == null) {
      return Devices.defaultConfiguration(session.envelope());
    }
    if (known.stream().noneMatch(candidate -> wanted.equals(candidate.id()))) {
      throw new UsageException(
          "There is no option “"
              + wanted
              + "”. "
              + (known.isEmpty()
                  ? "The package has no options."
                  : "There are: "
                      + known.stream()
                          .map(candidate -> String.valueOf(candidate.id()))
                          .collect(Collectors.joining(", "))
                      + "."));
    }
    return wanted;
  }

  private void setNics(EditSession session, long wanted) {
    if (wanted < 0 || wanted > MOST_NICS) {
      throw new UsageException("A machine has 0 to " + MOST_NICS + " network adapters.");
    }
    List<Device> present = adapters(session, session.system().hardware().getFirst());
    for (long i = present.size(); i < wanted; i++) {
      session.applyToHardware(section -> addNic(session, section));
    }
    for (long i = present.size(); i > wanted; i--) {
      session.applyToHardware(
          section -> HardwareEdits.removeDevice(section, adapters(session, section).getLast()));
    }
  }

  private Edit addNic(EditSession session, VirtualHardwareSection section) {
    List<Device> present = adapters(session, section);
    NewDevice device =
        new NewDevice("Network adapter " + (present.size() + 1), ResourceType.ETHERNET_ADAPTER)
            .with("AutomaticAllocation", "true");
    if (present.isEmpty()) {
      session.envelope().networks().stream()
          .map(Network::name)
          .findFirst()
          .ifPresent(network -> device.with("Connection", network));
    } else {
      Device last = present.getLast();
      device
          .with("ResourceSubType", last.value(HardwareItem::resourceSubType))
          .with("Connection", last.connection().orElse(null));
    }
    return HardwareEdits.addDevice(section, device);
  }

  private List<Device> adapters(EditSession session, VirtualHardwareSection section) {
    return Devices.of(section, configuration(session)).stream()
        .filter(device -> device.type().filter(ResourceType::isNetworkAdapter).isPresent())
        .toList();
  }
}
