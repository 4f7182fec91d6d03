package ovation.model.hardware;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of devices by CIM ResourceType number (CIM_ResourceAllocationSettingData). */
public enum ResourceType {
  OTHER(1, "Other device"),
  COMPUTER_SYSTEM(2, "Computer system"),
  PROCESSOR(3, "Processor"),
  MEMORY(4, "Memory"),
  IDE_CONTROLLER(5, "IDE controller"),
  SCSI_CONTROLLER(6, "SCSI controller"),
  FC_HBA(7, "Fibre Channel adapter"),
  ISCSI_HBA(8, "iSCSI adapter"),
  IB_HCA(9, "InfiniBand adapter"),
  ETHERNET_ADAPTER(10, "Network adapter"),
  OTHER_NETWORK_ADAPTER(11, "Other network adapter"),
  IO_SLOT(12, "I/O slot"),
  IO_DEVICE(13, "I/O device"),
  FLOPPY_DRIVE(14, "Floppy drive"),
  CD_DRIVE(15, "CD drive"),
  DVD_DRIVE(16, "DVD drive"),
  DISK_DRIVE(17, "Hard disk"),
  TAPE_DRIVE(18, "Tape drive"),
  STORAGE_EXTENT(19, "Storage extent"),
  OTHER_STORAGE(20, "Storage controller"),
  SERIAL_PORT(21, "Serial port"),
  PARALLEL_PORT(22, "Parallel port"),
  USB_CONTROLLER(23, "USB controller"),
  GRAPHICS_CONTROLLER(24, "Graphics"),
  IEEE_1394_CONTROLLER(25, "FireWire controller"),
  PARTITIONABLE_UNIT(26, "Partitionable unit"),
  BASE_PARTITIONABLE_UNIT(27, "Base partitionable unit"),
  POWER(28, "Power supply"),
  COOLING_CAPACITY(29, "Cooling"),
  ETHERNET_SWITCH_PORT(30, "Ethernet switch port"),
  LOGICAL_DISK(31, "Logical disk"),
  STORAGE_VOLUME(32, "Storage volume"),
  ETHERNET_CONNECTION(33, "Ethernet connection"),
  SOUND_CARD(35, "Sound card");

  private final int number;
  private final String label;

  ResourceType(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /** The CIM number. */
  public int number() {
    return number;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }

  /** The kind of that number as given in a descriptor; empty for numbers without a meaning. */
  public static Optional<ResourceType> of(@Nullable String number) {
    if (number == null) {
      return Optional.empty();
    }
    for (ResourceType type : values()) {
      if (Integer.toString(type.number).equals(number.strip())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** True for devices that others may hang on: their InstanceID is a Parent. */
  public boolean isController() {
    return switch (this) {
      case IDE_CONTROLLER, SCSI_CONTROLLER, OTHER_STORAGE, USB_CONTROLLER, FC_HBA, ISCSI_HBA ->
          true;
      default -> false;
    };
  }

  /** True for devices with a virtual disk behind them. */
  public boolean isDisk() {
    return switch (this) {
      case DISK_DRIVE, STORAGE_EXTENT, LOGICAL_DISK, STORAGE_VOLUME -> true;
      default -> false;
    };
  }

  /** True for network adapters. */
  public boolean isNetworkAdapter() {
    return this == ETHERNET_ADAPTER || this == OTHER_NETWORK_ADAPTER;
  }
}
