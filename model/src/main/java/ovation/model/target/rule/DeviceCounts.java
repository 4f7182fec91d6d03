package ovation.model.target.rule;

import java.util.EnumMap;
import java.util.Map;
import ovation.model.rules.Severity;
import ovation.model.target.Quantity;
import ovation.model.target.need.SystemNeeds;

/** No more devices than the platform gives. */
final class DeviceCounts extends LimitRule {

  DeviceCounts() {
    super(
        "T-06",
        Severity.ERROR,
        "The target gives that many devices",
        """
        Each product limits how many disks, network adapters, controllers and drives one machine may
        have.

        Remove what is not needed, or spread the disks over fewer controllers.
        """);
  }

  private static final Map<Quantity, String> COUNTED = counted();

  private static Map<Quantity, String> counted() {
    Map<Quantity, String> counted = new EnumMap<>(Quantity.class);
    counted.put(Quantity.DISKS, "disks");
    counted.put(Quantity.NICS, "network adapters");
    counted.put(Quantity.SCSI_CONTROLLERS, "SCSI controllers");
    counted.put(Quantity.SATA_CONTROLLERS, "SATA controllers");
    counted.put(Quantity.NVME_CONTROLLERS, "NVMe controllers");
    counted.put(Quantity.IDE_CONTROLLERS, "IDE controllers");
    counted.put(Quantity.DRIVES_ON_SCSI, "drives on one SCSI controller");
    counted.put(Quantity.DRIVES_ON_SATA, "drives on one SATA controller");
    counted.put(Quantity.DRIVES_ON_IDE, "drives on one IDE controller");
    counted.put(Quantity.DRIVES_ON_NVME, "drives on one NVMe controller");
    counted.put(Quantity.CD_DRIVES, "CD drives");
    counted.put(Quantity.FLOPPY_DRIVES, "floppy drives");
    counted.put(Quantity.SERIAL_PORTS, "serial ports");
    return counted;
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    COUNTED.forEach((quantity, what) -> compare(system, quantity, what, on));
  }
}
