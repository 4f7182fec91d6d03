package ovation.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  @TempDir private Path folder;

  private RecoveryStore store() {
    return new RecoveryStore(folder.resolve("unsaved"));
  }

  private UnsavedWork work(String id, Instant time, String text) {
    return new UnsavedWork(
        id,
        folder.resolve("näme with space.ova"),
        time,
        Map.of("a.vmdk", folder.resolve("a")),
        text);
  }

  @Test
  void keepsWhatItWasGivenNewestFirst() throws Exception {
    UnsavedWork old = work("one", NOON, "<a>\r\n\n\nlocation=/x\n</a>");
    UnsavedWork young = work("two", NOON.plusSeconds(1), "ünder\uD83D\uDE00");
    store().keep(old);
    store().keep(young);
    assertEquals(List.of(young, old), store().all());
    store().keep(work("one", NOON.plusSeconds(9), "later"));
    assertEquals("later", store().all().getFirst().text());
    store().forget("one");
    store().forget("one");
    assertEquals(List.of(young), store().all());
  }

  @Test
  void nobodyElseMayReadIt() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    store().keep(work("one", NOON, "text"));
    Path kept = folder.resolve("unsaved/one.unsaved");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())));
    try (Stream<Path> files = Files.list(kept.getParent())) {
      assertEquals(List.of(kept), files.toList(), "nothing is left beside it");
    }
  }

  @Test
  void aWriteThatFailsLeavesWhatWasThere() throws Exception {
    store().keep(work("one", NOON, "first"));
    Path part = folder.resolve("unsaved/one.unsaved.part");
    Files.createDirectories(part.resolve("in the way"));
    assertThrows(IOException.class, () -> store().keep(work("one", NOON, "second")));
    assertEquals("first", store().all().getFirst().text());
  }

  @Test
  void filesThatMakeNoSenseArePassedOver() throws Exception {
    Path unsaved = Files.createDirectories(folder.resolve("unsaved"));
    Files.writeString(unsaved.resolve("empty.unsaved"), "");
    Files.writeString(unsaved.resolve("half.unsaved"), "Ovation unsaved work 1\nlocation=/x");
    Files.writeString(unsaved.resolve("other.unsaved"), "Something else\n\ntext");
    Files.writeString(
        unsaved.resolve("relative.unsaved"), "Ovation unsaved work 1\nlocation=x\n\ntext");
    Files.write(unsaved.resolve("binary.unsaved"), new byte[] {(byte) 0xff, 0, 10, 10});
    Files.createDirectories(unsaved.resolve("folder.unsaved"));
    assertEquals(List.of(), store().all());
    assertFalse(Files.exists(folder.resolve("other")));
    assertEquals(List.of(), new RecoveryStore(folder.resolve("nowhere")).all());
  }
}
