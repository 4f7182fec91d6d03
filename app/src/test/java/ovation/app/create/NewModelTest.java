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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.session.Background;
import ovation.app.ui.Screen;
import ovation.model.envelope.Envelope;
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
    assertFalse(model.cpus().commit("0"));
    assertFalse(model.cpus().commit("many"));
  }

  @Test
  void whatIsWrittenIsWhatWasSaid() throws Exception {
    model.add(List.of(raw("system disk.raw"), raw("data.raw")));
    model.add(List.of(raw("data.raw")));
    assertEquals(List.of("There is a disk image called data.raw already"), complaints);
    model.name().commit("Web server");
    assertEquals(folder.resolve("out/Web-server.ovf").toString(), model.place().value());
    model.cpus().commit("4");
    model.memory().commit(Long.toString(8L << 30));
    model.network().commit("Public");
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
}
