package ovation.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.packaging.archive.OvfPackage;

/** A disk image of this machine becomes part of the appliance, with its real sizes. */
class AddImageTest {
  @TempDir private Path folder;
  private final Screen screen;
  private final List<String> complaints = new ArrayList<>();

  AddImageTest() throws Exception {
    screen = new Screen();
  }

  private Envelope add(Path image) throws Exception {
    Path file = folder.resolve("a.ovf");
    Files.write(file, Registry.bytes());
    byte[] bytes = Registry.bytes();
    try (OvfPackage source = OvfPackage.open(file)) {
      return screen.call(() -> {
        DocumentSession session = new DocumentSession(source, Snapshot.of(bytes), Screen.english());
        FormContext context =
            new FormContext(
                session,
                element -> {},
                NoFiles.around(new Background(Runnable::run, Runnable::run), complaints::add));
        DiskForm form = new DiskForm(context, Optional::empty);
        Snapshot now = session.document().current();
        form.show(new FormState(now, now));
        form.addImage(image);
        if (complaints.isEmpty()) {
          assertEquals(image, session.packageState().addedFiles().get("store.img"));
        }
        return session.document().current().envelope().orElseThrow();
      });
    }
  }

  @Test
  void rawImage() throws Exception {
    Path image = Files.write(folder.resolve("store.img"), new byte[1 << 20]);
    Envelope envelope = add(image);
    Disk disk = envelope.disk("vmdisk1").orElseThrow();
    assertEquals("1", disk.capacity());
    assertEquals("byte * 2^20", disk.capacityAllocationUnits());
    assertEquals("http://en.wikipedia.org/wiki/Byte", disk.format());
    assertEquals("1048576", envelope.file(String.valueOf(disk.fileRef())).orElseThrow().size());
    assertTrue(complaints.isEmpty(), complaints::toString);
  }

  @Test
  void whatIsNoImageIsRefusedWithASentence() throws Exception {
    Path image = Files.writeString(folder.resolve("notes.txt"), "no disk at all");
    Envelope envelope = add(image);
    assertEquals(3, envelope.disks().size());
    assertEquals(1, complaints.size());
    assertTrue(complaints.getFirst().contains("notes.txt"), complaints::toString);
  }
}
