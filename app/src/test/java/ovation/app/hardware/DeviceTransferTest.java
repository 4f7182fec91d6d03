package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.field.UnitScale;
import ovation.app.ui.Screen;
import ovation.model.edit.DevicePaste;
import ovation.model.edit.HardwareEdits;
import ovation.model.hardware.Device;
import ovation.model.hardware.ResourceType;
import ovation.model.text.Sentence;

/** Devices on their way between systems, with what is said about it; and their amounts. */
class DeviceTransferTest {
  @TempDir private Path folder;
  private Bench bench;
  private final DeviceTransfer transfer = new DeviceTransfer(Screen.english());

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static Device device(HardwareState state, String name) {
    return state.devices().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aControllerTakesAlongWhatHangsOnIt() {
    HardwareState from = bench.state(0);
    List<Device> all = DeviceTransfer.withChildren(from, device(from, "SCSI controller 0"));
    assertEquals(
        List.of("SCSI controller 0", "Hard disk 1", "Hard disk 2"),
        all.stream().map(Device::name).toList());
  }

  @Test
  void sharedDisksAreNamed() {
    HardwareState from = bench.state(0);
    String text = transfer.copy(from, device(from, "Hard disk 1"));
    DevicePaste.Result result = transfer.paste(bench.state(1), text).orElseThrow();
    bench.apply(result.edit());
    assertTrue(
        transfer.report(result).contains("Disk “system” is used by several systems now"),
        transfer.report(result));
    bench.undoAll();
  }

  @Test
  void otherTextIsNoDevice() {
    assertTrue(transfer.paste(bench.state(0), "lorem ipsum").isEmpty());
    assertTrue(transfer.paste(bench.state(0), "").isEmpty());
  }

  @Test
  void amountsOfMemoryAreSizesAndKeepTheirUnit() {
    HardwareState state = bench.state(0);
    Device memory = state.first(ResourceType.MEMORY).orElseThrow();
    VariantModel model = new VariantModel(bench.context, memory.items().getFirst());
    model.show(state, memory, memory.items().getFirst());
    assertEquals(Long.toString(8L << 30), model.quantity.value());
    model.reservation.commit(Long.toString(4L << 30));
    assertTrue(bench.text().contains("<rasd:Reservation>4096</rasd:Reservation>"), bench.text());
    bench.undoAll();
  }

  @Test
  void aClockIsGuaranteedToProcessorsThatAreCounted() {
    HardwareState state = bench.state(0);
    Device processor = state.first(ResourceType.PROCESSOR).orElseThrow();
    bench.apply(
        HardwareEdits.setProperty(
            Sentence.of("Set"), processor.items().getFirst(), "AllocationUnits", "hertz * 10^6"));
    HardwareState now = bench.state(0);
    Device measured = now.first(ResourceType.PROCESSOR).orElseThrow();
    VariantModel model = new VariantModel(bench.context, measured.items().getFirst());
    model.show(now, measured, measured.items().getFirst());
    assertEquals(UnitScale.HERTZ, model.scale("Reservation"));
    assertEquals(UnitScale.count(""), model.scale("VirtualQuantity"));
    model.reservation.commit("2000000000");
    assertTrue(bench.text().contains("<rasd:Reservation>2000</rasd:Reservation>"), bench.text());
    bench.undoAll();
  }
}
