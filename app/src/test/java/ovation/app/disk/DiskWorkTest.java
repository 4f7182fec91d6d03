package ovation.app.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.form.FormContext;
import ovation.app.form.FormState;
import ovation.app.sample.Judge;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.ui.NoFiles;
import ovation.app.ui.Registry;
import ovation.app.ui.Screen;
import ovation.model.document.Snapshot;
import ovation.model.edit.DiskEdits;
import ovation.model.envelope.Disk;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.VirtualSystem;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.DiskFormat;

/** Images that land, are replaced, converted and measured, without a screen. */
class DiskWorkTest {
  @TempDir private Path folder;
  private final List<String> complaints = new ArrayList<>();
  private DocumentSession session;
  private FormContext context;

  @BeforeEach
  void open() throws Exception {
    Path file = Files.write(folder.resolve("a.ovf"), Registry.bytes());
    session =
        new DocumentSession(OvfPackage.open(file), Snapshot.of(Registry.bytes()), Screen.english());
    context =
        new FormContext(
            session,
            element -> {},
            NoFiles.around(new Background(Runnable::run, Runnable::run), complaints::add));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Envelope envelope() {
    return session.document().current().envelope().orElseThrow();
  }

  private Path image(String name, int mebibytes) throws Exception {
    byte[] bytes = new byte[mebibytes << 20];
    bytes[123_456] = 1;
    return Files.write(folder.resolve(name), bytes);
  }

  private void undoAll() throws Exception {
    while (!session.undoLabelProperty().get().isEmpty()) {
      session.undo();
    }
    assertArrayEquals(Registry.bytes(), session.document().current().bytes());
  }

  @Test
  void anImageThatIsDroppedOnASystemIsAttachedThere() throws Exception {
    VirtualSystem database = envelope().systems().get(1);
    List<String> added = new ArrayList<>();
    new DiskDrop(context).land(List.of(image("data.img", 2)), database.element().key(), added::add);
    assertEquals(List.of("vmdisk1"), added);
    Disk disk = envelope().disk("vmdisk1").orElseThrow();
    assertEquals("2", disk.capacity());
    assertTrue(Long.parseLong(String.valueOf(disk.populatedSize())) <= 2 << 20);
    assertEquals(
        List.of("database"),
        new DiskUsers(envelope()).of("vmdisk1").stream().map(DiskUsers.User::system).toList());
    undoAll();
  }

  @Test
  void imagesAreToldByTheirNamesBeforeTheyAreDropped() {
    assertTrue(DiskDrop.accepts(List.of(Path.of("a.VMDK"), Path.of("b.qcow2"))));
    assertFalse(DiskDrop.accepts(List.of(Path.of("a.vmdk"), Path.of("b.ovf"))));
    assertFalse(DiskDrop.accepts(List.of()));
  }

  @Test
  void twoImagesOfOneNameGetTwoNames() throws Exception {
    Path first = image("data.img", 1);
    Path second = Files.createDirectory(folder.resolve("other")).resolve("data.img");
    Files.copy(first, second);
    new DiskDrop(context).land(List.of(first, second), null, id -> {});
    assertEquals(
        List.of("data.img", "data-2.img"),
        envelope().files().stream()
            .map(file -> String.valueOf(file.href()))
            .filter(href -> href.startsWith("data"))
            .toList());
    assertEquals(second, session.packageState().addedFiles().get("data-2.img"));
  }

  @Test
  void anotherImageTakesThePlaceOfTheOld() throws Exception {
    Disk system = envelope().disk("system").orElseThrow();
    new ImageWork(context).replace(system.element().key(), image("fresh.img", 3));
    Disk disk = envelope().disk("system").orElseThrow();
    assertEquals("fresh.img", DiskFacts.of(envelope(), disk).href());
    assertEquals(3L << 20, DiskFacts.of(envelope(), disk).capacity().orElseThrow());
    assertEquals("file1", disk.fileRef());
    undoAll();
  }

  @Test
  void aConvertedImageIsANewFileThatOthersRead() throws Exception {
    List<String> added = new ArrayList<>();
    Path raw = image("data.img", 4);
    new DiskDrop(context).land(List.of(raw), null, added::add);
    Disk disk = envelope().disk(added.getFirst()).orElseThrow();
    ImageWork work = new ImageWork(context);
    assertEquals(raw, work.path("data.img").orElseThrow());
    assertEquals("data.qcow2", ImageWork.nameIn(DiskFormat.QCOW2, "data.img"));
    Path converted = folder.resolve("data.qcow2");
    work.convert(disk.element().key(), raw, DiskFormat.QCOW2, converted);
    assertEquals(List.of(), complaints);
    Disk after = envelope().disk(added.getFirst()).orElseThrow();
    assertEquals("data.qcow2", DiskFacts.of(envelope(), after).href());
    assertEquals(converted, session.packageState().addedFiles().get("data.qcow2"));
    assertTrue(Files.exists(raw));
    new Judge(folder).run("qemu-img", "compare", "-f", "raw", "data.img", "data.qcow2");
  }

  @Test
  void theImageCorrectsTheDescriptor() throws Exception {
    List<String> added = new ArrayList<>();
    new DiskDrop(context).land(List.of(image("data.img", 2)), null, added::add);
    Disk disk = envelope().disk(added.getFirst()).orElseThrow();
    session.apply(DiskEdits.setCapacity(disk, 77L << 20));
    List<ImageWork.Facts> read = new ArrayList<>();
    new ImageWork(context).read("data.img", read::add);
    DiskModel model = new DiskModel(context);
    FormState state = new FormState(session.document().current(), session.document().saved());
    model.show(state, envelope().disk(added.getFirst()).orElseThrow());
    model.correct(read.getFirst());
    Disk corrected = envelope().disk(added.getFirst()).orElseThrow();
    assertEquals(2L << 20, DiskFacts.of(envelope(), corrected).capacity().orElseThrow());
    undoAll();
  }

  @Test
  void aDamagedImageIsRefusedWithASentence() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.vmdk"), "KDMV but nothing else");
    new DiskDrop(context).land(List.of(bad), null, id -> {});
    assertEquals(1, complaints.size());
    assertTrue(complaints.getFirst().contains("bad.vmdk"), complaints::toString);
    assertArrayEquals(Registry.bytes(), session.document().current().bytes());
  }

  @Test
  void parentsAreListedTheOldestFirst() {
    String text =
        """
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
            xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
          <References/>
          <DiskSection><Info/>
            <Disk ovf:diskId="base" ovf:capacity="1"/>
            <Disk ovf:diskId="mid" ovf:capacity="1" ovf:parentRef="base"/>
            <Disk ovf:diskId="top" ovf:capacity="1" ovf:parentRef="mid"/>
            <Disk ovf:diskId="lost" ovf:capacity="1" ovf:parentRef="gone"/>
            <Disk ovf:diskId="ring" ovf:capacity="1" ovf:parentRef="ring"/>
          </DiskSection>
        </Envelope>
        """;
    Envelope chained = Snapshot.of(text.getBytes(StandardCharsets.UTF_8)).envelope().orElseThrow();
    DiskChain.Families families = new DiskChain.Families(chained);
    DiskChain top = DiskChain.of(families, chained.disk("top").orElseThrow());
    assertEquals(List.of("base", "mid"), top.parents());
    assertEquals(
        List.of("top"), DiskChain.of(families, chained.disk("mid").orElseThrow()).children());
    assertTrue(DiskChain.of(families, chained.disk("lost").orElseThrow()).missing());
    assertTrue(DiskChain.of(families, chained.disk("ring").orElseThrow()).circular());
  }
}
