package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.Samples;
import ovation.packaging.job.Outcome;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.PartFile;

class FolderExportTest {

  private static final int DISK = 3 << 20;
  private static final List<String> WHOLE =
      List.of("", "b.vmdk", "disks", "disks/a a.vmdk", "vm.cert", "vm.mf", "vm.ovf");

  @TempDir Path folder;
  private Path descriptor;
  private Path target;

  @BeforeEach
  void makeSource() throws Exception {
    descriptor = Samples.folder(Files.createDirectory(folder.resolve("in")), DISK);
    target = folder.resolve("out");
  }

  private void judge(Path where) throws Exception {
    Programs.assumeProgram("sha256sum");
    List<String> lines =
        Files.readAllLines(where.resolve("vm.mf")).stream()
            .map(line -> line.replaceFirst("SHA256\\((.*)\\)= (.*)", "$2  $1"))
            .toList();
    Files.write(folder.resolve("sums"), lines);
    assertTrue(lines.size() > 1);
    Programs.lines(where, "sha256sum", "-c", folder.resolve("sums").toString());
  }

  @Test
  void writesAFolderThatDidNotExist() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target).withSigner(new Exports.Stamp(true));
      ExportResult result = Exports.run(plan).orThrow();
      assertEquals(target.resolve("vm.ovf"), result.path());
    }
    assertEquals(WHOLE, Exports.names(target));
    judge(target);
  }

  @Test
  void aDescriptorsNameGivesTheOthersTheirs() throws Exception {
    Files.createDirectory(target);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target.resolve("other.ovf"))).orThrow();
    }
    assertEquals(
        List.of("", "b.vmdk", "disks", "disks/a a.vmdk", "other.mf", "other.ovf"),
        Exports.names(target));
  }

  @Test
  void anArchiveBecomesAFolderAndBack() throws Exception {
    Path archive = folder.resolve("vm.ova");
    Path again = folder.resolve("again.ova");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, archive)).orThrow();
    }
    try (OvfPackage source = OvfPackage.open(archive)) {
      var _ = Exports.run(ExportPlan.of(source, target)).orThrow();
    }
    try (OvfPackage source = OvfPackage.open(target)) {
      var _ = Exports.run(ExportPlan.of(source, again)).orThrow();
    }
    assertEquals(-1, Files.mismatch(archive, again));
  }

  @Test
  void ontoItselfOnlyWhatChangedIsWritten() throws Exception {
    Path in = folder.resolve("in");
    Files.writeString(in.resolve("vm.cert"), "vouches for the old manifest");
    Files.setLastModifiedTime(in.resolve("b.vmdk"), FileTime.fromMillis(1_000_000_000_000L));
    byte[] edited =
        Samples.descriptor("disks/a%20a.vmdk", "b.vmdk").getBytes(StandardCharsets.UTF_8);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, descriptor).withDescriptor(edited);
      var _ = Exports.run(plan).orThrow();
    }
    assertEquals(1_000_000_000_000L, Files.getLastModifiedTime(in.resolve("b.vmdk")).toMillis());
    assertEquals(-1, Files.mismatch(descriptor, Files.write(folder.resolve("e"), edited)));
    assertEquals(
        List.of("", "b.vmdk", "disks", "disks/a a.vmdk", "readme.txt", "vm.mf", "vm.ovf"),
        Exports.names(in));
    judge(in);
  }

  @Test
  void cancelAtAnyPointLeavesTheFolderAsItWas() throws Exception {
    Files.createDirectory(target);
    Files.writeString(target.resolve("b.vmdk"), "old disk");
    Map<String, String> before = Exports.state(folder);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportJob job =
          new ExportJob(ExportPlan.of(source, target).withSigner(new Exports.Stamp(true)));
      for (int point = 0; ; point++) {
        try {
          var _ = job.run(new Exports.CancelAt(point));
          assertTrue(point > 10, "asked only " + point + " times");
          break;
        } catch (CancellationException expected) {
          assertEquals(before, Exports.state(folder));
        }
      }
    }
    assertEquals(WHOLE, Exports.names(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "write", "force"})
  void failuresBeforeTheFirstRenameLeaveTheFolderAsItWas(String operation) throws Exception {
    Map<String, String> before = Exports.state(folder);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target);
      for (int point = 0; ; point++) {
        Exports.Failing files = new Exports.Failing(operation, point, "No space left on device");
        Outcome<ExportResult> outcome = Exports.run(plan, files);
        if (!files.failed()) {
          assertInstanceOf(Outcome.Done.class, outcome);
          assertTrue(point > 3, operation + " was asked " + point + " times");
          return;
        }
        assertTrue(Exports.failure(outcome).contains("the disk is full"));
        assertEquals(before, Exports.state(folder));
      }
    }
  }

  @Test
  void aFailedRenameIsFinishedByTheNextExport() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target).withSigner(new Exports.Stamp(true));
      for (int point = 0; point < 5; point++) {
        Outcome<ExportResult> outcome =
            Exports.run(plan, new Exports.Failing("move", point, "Input/output error"));
        assertInstanceOf(Outcome.Failed.class, outcome);
        if (point == 0) {
          assertFalse(Files.exists(target));
        } else {
          assertTrue(Exports.failure(outcome).contains("export again to finish"));
          assertTrue(Files.exists(target.resolve(ExportJournal.NAME)));
        }
        var _ = Exports.run(plan).orThrow();
        assertEquals(WHOLE, Exports.names(target));
        judge(target);
        Programs.lines(folder, "rm", "-r", "out");
      }
    }
  }

  @Test
  void aFolderBeingWrittenIsNotWrittenTwice() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor);
        StagedFolder other = StagedFolder.open(target, new FileOperations())) {
      other.refuseExisting(List.of("vm.ovf"));
      String message = Exports.failure(Exports.run(ExportPlan.of(source, target)));
      assertTrue(message.contains("another export"), message);
    }
    assertFalse(Files.exists(target));
  }

  @Test
  void aStrangersJournalDoesNotReachOutOfTheFolder() throws Exception {
    Files.createDirectory(target);
    Path outside = Files.writeString(folder.resolve("x" + PartFile.SUFFIX), "stays");
    Files.writeString(folder.resolve("keep.mf"), "stays");
    Files.writeString(target.resolve("notes.txt"), "stays");
    for (String line : List.of("part ../x", "remove ../keep.mf", "remove notes.txt")) {
      Files.writeString(
          target.resolve(ExportJournal.NAME), "ovation-export 1\n" + line + "\nready\n");
      try (OvfPackage source = OvfPackage.open(descriptor)) {
        var _ = Exports.run(ExportPlan.of(source, target));
      }
    }
    assertTrue(Files.exists(outside));
    assertTrue(Files.exists(folder.resolve("keep.mf")));
    assertTrue(Files.exists(target.resolve("notes.txt")));
  }

  @Test
  void linksInTheTargetAreNotWrittenThrough() throws Exception {
    Files.createDirectory(target);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(target.resolve("disks"), elsewhere);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      String message = Exports.failure(Exports.run(ExportPlan.of(source, target)));
      assertTrue(message.contains("is a link"), message);
    }
    assertEquals(List.of(""), Exports.names(elsewhere));
    assertEquals(List.of("", "disks"), Exports.names(target));
  }

  @Test
  void aFolderWithoutAParentIsNotMade() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      String message =
          Exports.failure(Exports.run(ExportPlan.of(source, folder.resolve("no/out"))));
      assertTrue(message.contains("does not exist"), message);
    }
  }
}
