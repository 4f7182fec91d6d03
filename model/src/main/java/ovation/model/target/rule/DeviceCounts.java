package ovation.model.target.rule;

import java.util.EnumMap;
import java.util.Map;
import ovation.model.rules.Severity;
import ovation.model.target.Quantity;
import ovation.model.target.need.SystemNeeds;
import ovation.model.text.Sentence;

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

  private static final Map<Quantity, Sentence> COUNTED = counted();

  private static Map<Quantity, Sentence> counted() {
    Map<Quantity, Sentence> counted = new EnumMap<>(Quantity.class);
    counted.put(Quantity.DISKS, Sentence.of("disks"));
    counted.put(Quantity.NICS, Sentence.of("network adapters"));
    counted.put(Quantity.SCSI_CONTROLLERS, Sentence.of("SCSI controllers"));
    counted.put(Quantity.SATA_CONTROLLERS, Sentence.of("SATA controllers"));
    counted.put(Quantity.NVME_CONTROLLERS, Sentence.of("NVMe controllers"));
    counted.put(Quantity.IDE_CONTROLLERS, Sentence.of("IDE controllers"));
    counted.put(Quantity.DRIVES_ON_SCSI, Sentence.of("drives on one SCSI controller"));
    counted.put(Quantity.DRIVES_ON_SATA, Sentence.of("drives on one SATA controller"));
    counted.put(Quantity.DRIVES_ON_IDE, Sentence.of("drives on one IDE controller"));
    counted.put(Quantity.DRIVES_ON_NVME, Sentence.of("drives on one NVMe controller"));
    counted.put(Quantity.CD_DRIVES, Sentence.of("CD drives"));
    counted.put(Quantity.FLOPPY_DRIVES, Sentence.of("floppy drives"));
    counted.put(Quantity.SERIAL_PORTS, Sentence.of("serial ports"));
    return counted;
  }

  @Override
  public void judge(SystemNeeds system, Judgement on) {
    COUNTED.forEach((quantity, what) -> compare(system, quantity, what, on));
  }
}
