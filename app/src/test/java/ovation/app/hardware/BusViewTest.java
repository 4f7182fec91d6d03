package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.ui.Screen;
import ovation.model.edit.HardwareEdits;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Bus;
import ovation.model.hardware.Device;
import ovation.model.text.Sentence;

/** The picture of a bus, and devices that are moved on it. */
class BusViewTest {
  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<BusView> views() {
    return BusView.of(bench.state(0).devices(), Screen.english());
  }

  private Device device(String name) {
    return bench.state(0).devices().stream()
        .filter(device -> device.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsPlacesWithWhatIsThere() {
    BusView scsi = views().getFirst();
    assertEquals(16, scsi.slots().size());
    assertEquals(BusView.State.TAKEN, scsi.slot(0).orElseThrow().state());
    assertEquals("place 0: Hard disk 1", scsi.slot(0).orElseThrow().spoken());
    assertEquals(BusView.State.OWN, scsi.slot(7).orElseThrow().state());
    assertEquals(BusView.State.FREE, scsi.slot(15).orElseThrow().state());
    assertEquals("13 places free", scsi.rest());
    assertEquals(8, views().get(1).slots().size(), "a long bus ends behind what is used");
  }

  @Test
  void saysConflictsInWords() {
    Device second = device("Hard disk 2");
    bench.apply(
        HardwareEdits.setProperty(
            Sentence.of("Move"), second.items().getFirst(), "AddressOnParent", "0"));
    BusView scsi = views().getFirst();
    assertEquals(BusView.State.CONFLICT, scsi.slot(0).orElseThrow().state());
    assertEquals(
        List.of(
            "Place 0 is taken twice: Hard disk 1, Hard disk 2. Move one of them to a free place."),
        scsi.complaints());
    bench.undoAll();
  }

  @Test
  void movesADeviceToAnotherControllerInOneStep() {
    BusMoves moves = new BusMoves(bench.state(0), Screen.english());
    Bus sata = views().get(1).bus();
    Device disk = device("Hard disk 2");
    bench.apply(moves.move(HardwareState.id(disk), sata, 3).orElseThrow());
    Device moved = device("Hard disk 2");
    assertEquals(sata.controller().instanceId(), moved.value(HardwareItem::parent));
    assertEquals("3", moved.value(HardwareItem::addressOnParent));
    bench.undoAll();
  }

  @Test
  void refusesPlacesThatAreTakenOrUnfit() {
    BusMoves moves = new BusMoves(bench.state(0), Screen.english());
    Bus scsi = views().getFirst().bus();
    Device disk = device("Hard disk 2");
    assertEquals("Place 0 is not free.", moves.refusal(disk, scsi, 0).orElseThrow());
    assertEquals("Place 7 is not free.", moves.refusal(disk, scsi, 7).orElseThrow());
    assertEquals(
        "Ethernet 1 cannot hang on SCSI controller 0.",
        moves.refusal(device("Ethernet 1"), scsi, 3).orElseThrow());
    assertTrue(moves.move(HardwareState.id(disk), scsi, 40).isEmpty());
    assertEquals(
        List.of("Hard disk 1", "Hard disk 2", "CD/DVD 1"),
        moves.movable(scsi).stream().map(Device::name).toList());
  }
}
