package ovation.app.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.Background;
import ovation.app.ui.Screen;
import ovation.model.edit.VmwareEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.HardwareItem;
import ovation.model.envelope.OperatingSystemSection;
import ovation.model.envelope.VirtualHardwareSection;
import ovation.model.envelope.VirtualSystem;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;

class NewModelTest {
  @TempDir private Path folder;
  private final List<String> complaints = new ArrayList<>();
  private NewModel model;

  @BeforeEach
  void begin() throws IOException {
    Background here = new Background(Runnable::run, Runnable::run);
    model =
        new NewModel(
            Files.createDirectory(folder.resolve("out")), Screen.english(), here, complaints::add);
  }

  private Path raw(String name) throws IOException {
    Path image = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
      file.setLength(64L << 20);
    }
    return image;
  }

  @Test
  void sayWhatIsMissingUntilNothingIs() throws Exception {
    assertEquals("Add a disk image", model.missingProperty().get());
    model.add(List.of(raw("system disk.raw")));
    assertEquals(List.of(), complaints);
    assertEquals("", model.missingProperty().get());
    model.place().commit("relative.ovf");
    assertTrue(model.job().isEmpty());
    model.place().commit(folder.resolve("taken.ovf").toString());
    Files.writeString(folder.resolve("taken.ovf"), "");
    assertTrue(model.job().isEmpty());
    assertEquals("taken.ovf exists already", model.missingProperty().get());
    assertFalse(model.hardware().cpus().commit("0"));
    assertFalse(model.hardware().cpus().commit("many"));
  }

  @Test
  void whatIsWrittenIsWhatWasSaid() throws Exception {
    model.add(List.of(raw("system disk.raw"), raw("data.raw")));
    model.add(List.of(raw("data.raw")));
    assertEquals(List.of("There is a disk image called data.raw already"), complaints);
    assertEquals(folder.resolve("appliance.ovf").toString(), model.place().value());
    model.place().commit(folder.resolve("out/appliance.ovf").toString());
    model.name().commit("Web server");
    assertEquals(folder.resolve("out/Web-server.ovf").toString(), model.place().value());
    model.hardware().cpus().commit("4");
    model.hardware().memory().commit(Long.toString(8L << 30));
    model.hardware().networks().commit("Public");
    Path written = model.job().orElseThrow().run(Progress.none());
    try (OvfPackage source = OvfPackage.open(written)) {
      Envelope envelope = source.snapshot().envelope().orElseThrow();
      assertEquals("Web server", envelope.systems().getFirst().displayName());
      assertEquals(2, envelope.disks().size());
      assertEquals("Public", envelope.networks().getFirst().name());
      assertEquals(
          List.of("system disk.raw", "data.raw"), source.referencedNames().stream().toList());
      assertEquals(64L << 20, source.files().size("system%20disk.raw").orElseThrow());
    }
  }

  @Test
  void aSystemForEachDisk() throws Exception {
    model.add(List.of(raw("web.raw")));
    assertFalse(model.layout().enabledProperty().get());
    model.add(List.of(raw("store.v2.raw")));
    model.name().commit("Corner shop");
    model.systems().getFirst().guest().commit("94");
    model.layout().commit(NewModel.Layout.SYSTEM_PER_DISK);
    assertEquals(
        List.of("web", "store.v2"), model.systems().stream().map(s -> s.name().value()).toList());
    model.systems().getLast().name().commit("Store");
    model.systems().getLast().guest().commit("96");
    model.add(List.of(raw("third.raw")));
    model.remove(model.images().getLast());
    model.hardware().networks().commit("Public, Internal,, Public");
    model.hardware().start().commit(HardwareWish.Start.SECURE);

    Path written = model.job().orElseThrow().run(Progress.none());

    try (OvfPackage source = OvfPackage.open(written)) {
      Envelope envelope = source.snapshot().envelope().orElseThrow();
      assertEquals("Corner shop", envelope.contents().getFirst().displayName());
      assertEquals(
          List.of("Public", "Internal"), envelope.networks().stream().map(n -> n.name()).toList());
      assertEquals(
          List.of("web", "Store"),
          envelope.systems().stream().map(system -> system.displayName()).toList());
      VirtualSystem store = envelope.systems().getLast();
      assertEquals("96", store.sections(OperatingSystemSection.class).getFirst().id());
      VirtualHardwareSection hardware = store.hardware().getFirst();
      assertEquals("efi", VmwareEdits.configValue(hardware, "firmware"));
      assertEquals(
          List.of(List.of("Public"), List.of("Internal")),
          hardware.items().stream()
              .map(HardwareItem::connections)
              .filter(connections -> !connections.isEmpty())
              .toList());
      assertEquals(
          List.of("ovf:/disk/vmdisk2"),
          hardware.items().stream().flatMap(item -> item.hostResources().stream()).toList());
    }
  }

  @Test
  void aPlatformThatSaysNoFirmwareIsAskedForNone() {
    HardwareWish wish = model.hardware();
    wish.start().commit(HardwareWish.Start.UEFI);
    wish.target()
        .commit(
            wish.targets().stream()
                .flatMap(Optional::stream)
                .filter(target -> target.id().equals("virtualbox-7.1"))
                .findFirst());
    assertFalse(wish.start().enabledProperty().get());
    assertEquals(HardwareWish.Start.AS_PLATFORM, wish.start().value());
  }
}
