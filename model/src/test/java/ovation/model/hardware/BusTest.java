package ovation.model.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ovation.model.document.Snapshot;
import ovation.model.envelope.VirtualHardwareSection;

/** A bus has as many places as its kind, and says what cannot stay where it is. */
class BusTest {
  private static List<Bus> buses(String... items) {
    String text =
        """
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
            xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1"
            xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData">
          <References/>
          <VirtualSystem ovf:id="vm"><Info/><VirtualHardwareSection><Info/>%s</VirtualHardwareSection></VirtualSystem>
        </Envelope>
        """
            .formatted(String.join("", items));
    VirtualHardwareSection hardware =
        Snapshot.of(text.getBytes(StandardCharsets.UTF_8))
            .envelope()
            .orElseThrow()
            .systems()
            .getFirst()
            .hardware()
            .getFirst();
    return Bus.of(Devices.of(hardware, null));
  }

  private static String item(int id, int type, String model, String parent, String address) {
    StringBuilder out = new StringBuilder("<Item>");
    child(out, "AddressOnParent", address);
    child(out, "InstanceID", Integer.toString(id));
    child(out, "Parent", parent);
    child(out, "ResourceSubType", model);
    child(out, "ResourceType", Integer.toString(type));
    return out.append("</Item>").toString();
  }

  private static void child(StringBuilder out, String name, String text) {
    if (!text.isEmpty()) {
      out.append("<rasd:%s>%s</rasd:%s>".formatted(name, text, name));
    }
  }

  @Test
  void scsiKeepsItsOwnPlace() {
    Bus bus = buses(item(1, 6, "lsilogic", "", ""), item(2, 17, "", "1", "0")).getFirst();
    assertEquals(BusKind.SCSI, bus.kind());
    assertEquals(16, bus.places().size());
    assertTrue(bus.places().get(7).own());
    assertFalse(bus.places().get(7).isFree());
    assertEquals(1, bus.free().orElseThrow());
    assertEquals(List.of(), conflicts(bus));
  }

  private static List<Integer> conflicts(Bus bus) {
    return bus.places().stream().filter(BusPlace::isConflict).map(BusPlace::address).toList();
  }

  @Test
  void conflictsAreTwoInOnePlaceTheOwnPlaceAndPlacesThatAreNotThere() {
    Bus ide =
        buses(
                item(1, 5, "PIIX4", "", ""),
                item(2, 17, "", "1", "0"),
                item(3, 15, "", "1", "0"),
                item(4, 17, "", "1", "5"),
                item(5, 17, "", "1", "later"))
            .getFirst();
    assertEquals(List.of(0, 5), conflicts(ide));
    assertEquals(1, ide.free().orElseThrow());
    assertEquals(1, ide.unplaced().size());
    Bus scsi = buses(item(1, 6, "", "", ""), item(2, 17, "", "1", "7")).getFirst();
    assertEquals(List.of(7), conflicts(scsi));
  }

  @Test
  void theModelTellsStorageControllersApart() {
    List<BusKind> kinds =
        buses(
                item(1, 20, "vmware.sata.ahci", "", ""),
                item(2, 20, "vmware.nvme.controller", "", ""),
                item(3, 20, "virtio-scsi", "", ""),
                item(4, 20, "vmware.nvdimm.controller", "", ""),
                item(5, 20, "vmware.nvdimm.device", "4", "0"),
                item(6, 23, "", "", ""))
            .stream()
            .map(Bus::kind)
            .toList();
    assertEquals(
        List.of(BusKind.SATA, BusKind.NVME, BusKind.SCSI, BusKind.NVDIMM, BusKind.USB), kinds);
  }
}
