package ovation.app.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.form.Problems;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.table.Cell;
import ovation.app.table.Row;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.packaging.archive.OvfPackage;

/** Compute fields and device lines as plain data, without a screen. */
class HardwareModelsTest {
  @TempDir private Path folder;
  private DocumentSession session;
  private FormContext context;

  @BeforeEach
  void open() throws Exception {
    Path file = folder.resolve("a.ovf");
    Files.write(file, descriptor());
    OvfPackage source = OvfPackage.open(file);
    session = new DocumentSession(source, Snapshot.of(descriptor()), Screen.english());
    context =
        new FormContext(
            session,
            element -> {},
            NoFiles.around(
                Background.ofThreads(),
                message -> {
                  throw new AssertionError(message);
                }));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static byte[] descriptor() throws IOException {
    try (InputStream in =
        HardwareModelsTest.class.getResourceAsStream("/ovation/app/form/registry.ovf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private HardwareState state(int system, String option) {
    Snapshot now = session.document().current();
    FormState state = new FormState(now, session.document().saved());
    VirtualHardwareSection section = state.envelope().systems().get(system).hardware().getFirst();
    return HardwareState.of(state, section, option);
  }

  private ComputeModel compute(int system, String option) {
    ComputeModel model = new ComputeModel(context);
    model.show(state(system, option));
    return model;
  }

  @Test
  void showsWhatTheOptionGets() {
    assertEquals(Long.toString(8L << 30), compute(0, "small").memory.value());
    assertEquals(Long.toString(32L << 30), compute(0, "large").memory.value());
    assertEquals("Large only", compute(0, "large").memory.helpProperty().get());
    assertEquals("all options", compute(0, "small").memory.helpProperty().get());
  }

  @Test
  void editsTheItemThatSaysIt() {
    compute(0, "large").memory.commit(Long.toString(48L << 30));
    ComputeModel large = compute(0, "large");
    assertEquals(Long.toString(48L << 30), large.memory.value());
    assertTrue(large.memory.modifiedProperty().get());
    assertFalse(compute(0, "small").memory.modifiedProperty().get());
    large.memory.revert();
    assertFalse(compute(0, "large").memory.modifiedProperty().get());
    assertEquals(32L << 30, Long.parseLong(compute(0, "large").memory.value()));
  }

  @Test
  void placeholdersStayAsGiven() {
    assertEquals("@@MEM@@", compute(1, "small").memory.value());
  }

  @Test
  void refusesWhatIsNoSize() {
    ComputeModel model = compute(0, "small");
    assertFalse(model.memory.commit("1000"));
    assertFalse(model.cpus.commit("0"));
    assertFalse(session.document().isDirty());
  }

  @Test
  void spreadsCpusOverSockets() {
    ComputeModel model = compute(0, "small");
    assertEquals("2 sockets × 2 cores · all options", model.cpus.helpProperty().get());
    model.cores.commit("3");
    ComputeModel uneven = compute(0, "small");
    assertEquals(
        "4 virtual CPUs cannot be spread over sockets of 3.",
        Objects.requireNonNull(uneven.cores.problemProperty().get()).message());
  }

  @Test
  void knowsFirmwareAndSecureBoot() {
    ComputeModel model = compute(0, "small");
    assertEquals(ComputeModel.SECURE, model.firmware.value());
    model.firmware.commit(ComputeModel.BIOS);
    assertEquals(ComputeModel.BIOS, compute(0, "small").firmware.value());
    String text = session.document().current().text();
    assertTrue(text.contains("vmw:key=\"firmware\" vmw:value=\"bios\""));
    assertTrue(text.contains("efiSecureBootEnabled\" vmw:value=\"false\""));
    assertEquals(ComputeModel.ANY, compute(1, "small").firmware.value());
  }

  @Test
  void groupsDevicesByController() {
    List<Row> rows = DeviceRows.of(state(0, "small"), Screen.english(), new Problems(context));
    List<String> headings = rows.stream().filter(Row::heading).map(Row::spoken).toList();
    assertEquals(
        List.of(
            "SCSI controller 0 · VMware Paravirtual",
            "SATA controller 0 · AHCI",
            "Network adapters",
            "Processors and memory"),
        headings);
    Row disk = rows.get(1);
    assertEquals("Hard disk 1, Disk, 0:0, system harbor-disk1.vmdk, 15.2 of 40 GiB", disk.spoken());
    assertEquals("CD/DVD 1, CD drive, 0:0, OVF environment", rows.get(4).spoken());
    Row lost =
        rows.stream()
            .filter(row -> row.spoken().startsWith("Ethernet 2"))
            .findFirst()
            .orElseThrow();
    assertEquals(Cell.error("Backend — no such network"), lost.cells().get(3));
  }
}
