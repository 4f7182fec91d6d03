package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Corpus;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageRemark;
import ovation.packaging.archive.Samples;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.PartFile;

class OvaExportTest {

  private static final int DISK = 3 << 20;

  @TempDir Path folder;
  private Path descriptor;
  private Path out;
  private Path target;

  @BeforeEach
  void makeSource() throws Exception {
    descriptor = Samples.folder(Files.createDirectory(folder.resolve("in")), DISK);
    out = Files.createDirectory(folder.resolve("out"));
    target = out.resolve("vm.ova");
  }

  /** Unpacks with tar and lets the digest program judge every line of the manifest. */
  private void judge(Path archive, String program, List<String> names) throws Exception {
    Programs.assumeProgram("tar");
    assertEquals(names, Programs.lines(folder, "tar", "-tf", archive.toString()));
    Path unpacked = Files.createTempDirectory(folder, "unpacked");
    Programs.lines(folder, "tar", "-xf", archive.toString(), "-C", unpacked.toString());
    String manifest = names.stream().filter(name -> name.endsWith(".mf")).findFirst().orElseThrow();
    List<String> lines = Files.readAllLines(unpacked.resolve(manifest));
    for (String line : lines) {
      String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
      String printed = Programs.lines(unpacked, program, name).getFirst();
      assertEquals(
          printed.substring(0, printed.indexOf(' ')),
          line.substring(line.length() - printed.indexOf(' ')));
    }
    assertEquals(
        names.stream().filter(name -> !name.endsWith(".mf") && !name.endsWith(".cert")).toList(),
        lines.stream()
            .map(line -> line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')))
            .toList());
  }

  @ParameterizedTest
  @EnumSource(TarDialect.class)
  void writesWhatEveryTarReadsInTheOrderOfTheStandard(TarDialect dialect) throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan =
          ExportPlan.of(source, target).withDialect(dialect).withSigner(new Exports.Stamp(true));
      ExportResult result = Exports.run(plan).orThrow();
      assertEquals(Files.size(target), result.bytes());
      assertTrue(result.signed());
    }
    List<String> names = List.of("vm.ovf", "vm.mf", "vm.cert", "b.vmdk", "disks/a a.vmdk");
    judge(target, "sha256sum", names);
    assertEquals(names, commonsNames());
    Programs.assumeProgram("bsdtar");
    assertEquals(names, Programs.lines(folder, "bsdtar", "-tf", target.toString()));
    String kind = Programs.lines(folder, "tar", "-tvf", target.toString()).getFirst();
    assertTrue(kind.startsWith("-rw-r--r-- 0/0"), kind);
    try (OvfPackage written = OvfPackage.open(target)) {
      assertEquals(List.of(), written.remarks());
    }
    assertEquals(List.of("", "vm.ova"), Exports.names(out));
  }

  private List<String> commonsNames() throws Exception {
    List<String> names = new ArrayList<>();
    try (InputStream input = Files.newInputStream(target);
        TarArchiveInputStream tar = new TarArchiveInputStream(input)) {
      for (ArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({"SHA1,sha1sum", "SHA512,sha512sum"})
  void otherDigestsAgreeToo(DigestAlgorithm digest, String program) throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target).withDigest(digest)).orThrow();
    }
    judge(target, program, List.of("vm.ovf", "vm.mf", "b.vmdk", "disks/a a.vmdk"));
  }

  @Test
  void aSignatureOfUnknownSizeComesLast() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target).withSigner(new Exports.Stamp(false));
      var _ = Exports.run(plan).orThrow();
    }
    judge(target, "sha256sum", List.of("vm.ovf", "b.vmdk", "disks/a a.vmdk", "vm.mf", "vm.cert"));
    try (OvfPackage written = OvfPackage.open(target)) {
      assertEquals(List.of(), written.remarks());
    }
  }

  @Test
  void equalInputGivesEqualBytes() throws Exception {
    Path other = out.resolve("other.ova");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target)).orThrow();
      var _ = Exports.run(ExportPlan.of(source, other)).orThrow();
    }
    assertEquals(-1, Files.mismatch(target, other));
  }

  @Test
  void theDescriptorIsReplacedFilesAreAddedAndLeftOut() throws Exception {
    Path iso = Files.writeString(folder.resolve("tools"), "iso");
    byte[] edited = Samples.descriptor("tools.iso", "b.vmdk").getBytes(StandardCharsets.UTF_8);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan =
          ExportPlan.of(source, target)
              .withDescriptor(edited)
              .withFile("tools.iso", iso)
              .without(Set.of("disks/a a.vmdk"));
      var _ = Exports.run(plan).orThrow();
    }
    judge(target, "sha256sum", List.of("vm.ovf", "vm.mf", "tools.iso", "b.vmdk"));
    try (OvfPackage written = OvfPackage.open(target)) {
      assertArrayEquals(edited, written.descriptor());
    }
  }

  @Test
  void aFileThatOnlyTheEditedDescriptorNamesIsTakenFromTheFolder() throws Exception {
    byte[] edited = Samples.descriptor("b.vmdk", "readme.txt").getBytes(StandardCharsets.UTF_8);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      assertEquals(5, source.files().size("readme.txt").orElseThrow());
      ExportPlan plan = ExportPlan.of(source, target).withDescriptor(edited);
      var _ = Exports.run(plan).orThrow();
    }
    judge(
        target, "sha256sum", List.of("vm.ovf", "vm.mf", "b.vmdk", "readme.txt", "disks/a a.vmdk"));
  }

  @Test
  void anArchiveIsExportedOntoItself() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target)).orThrow();
    }
    byte[] edited =
        Samples.descriptor("disks/a%20a.vmdk", "b.vmdk").getBytes(StandardCharsets.UTF_8);
    try (OvfPackage source = OvfPackage.open(target)) {
      var _ = Exports.run(ExportPlan.of(source, target).withDescriptor(edited)).orThrow();
    }
    judge(target, "sha256sum", List.of("vm.ovf", "vm.mf", "disks/a a.vmdk", "b.vmdk"));
    assertEquals(List.of("", "vm.ova"), Exports.names(out));
  }

  @Test
  void cancelAtAnyPointLeavesNothingOrTheOldArchive() throws Exception {
    Files.writeString(target, "old");
    Map<String, String> before = Exports.state(out);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportJob job = new ExportJob(ExportPlan.of(source, target));
      for (int point = 0; ; point++) {
        Exports.CancelAt progress = new Exports.CancelAt(point);
        try {
          var _ = job.run(progress);
          assertTrue(point > 10, "asked only " + point + " times");
          break;
        } catch (CancellationException expected) {
          assertEquals(before, Exports.state(out));
        }
      }
    }
    assertEquals(List.of("", "vm.ova"), Exports.names(out));
    assertTrue(Files.size(target) > DISK);
  }

  @Test
  void failuresOfTheDiskLeaveTheOldArchive() throws Exception {
    Files.writeString(target, "old");
    Map<String, String> before = Exports.state(out);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target);
      for (String operation : List.of("create", "write", "force", "move")) {
        int point = 0;
        while (true) {
          Exports.Failing files =
              new Exports.Failing(operation, point++, "No space left on device");
          Outcome<ExportResult> outcome = Exports.run(plan, files);
          if (!files.failed()) {
            assertInstanceOf(Outcome.Done.class, outcome);
            assertTrue(point > 1, operation);
            break;
          }
          String message = Exports.failure(outcome);
          assertTrue(message.contains("vm.ova could not be written: the disk is full."), message);
          assertEquals(before, Exports.state(out));
        }
        Files.writeString(target, "old");
      }
    }
  }

  @Test
  void aSourceThatChangesStopsTheExport() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      Job<ExportResult> job = new ExportJob(ExportPlan.of(source, target));
      Path disk = folder.resolve("in/b.vmdk");
      for (String change : List.of("append", "truncate", "rewrite")) {
        Progress progress =
            new Exports.CancelAt(Long.MAX_VALUE) {
              @Override
              public void advance(long bytes) {
                change(disk, change);
              }
            };
        assertThrows(InputException.class, () -> job.run(progress), change);
        Files.write(disk, Samples.noise(DISK, 1));
      }
    }
    assertEquals(List.of(""), Exports.names(out));
  }

  private static void change(Path disk, String how) {
    try (FileOutputStream output = new FileOutputStream(disk.toFile(), how.equals("append"))) {
      output.write(how.equals("rewrite") ? Samples.noise(DISK, 9) : new byte[7]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereNothingCanBeWrittenOneSentenceSaysSo() throws Exception {
    Programs.assumeProgram("id");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      String missing =
          Exports.failure(Exports.run(ExportPlan.of(source, out.resolve("no/vm.ova"))));
      assertTrue(missing.contains("the folder does not exist"), missing);
      Files.createDirectory(target);
      String isFolder = Exports.failure(Exports.run(ExportPlan.of(source, target)));
      assertTrue(isFolder.contains("is a folder"), isFolder);
      FileOperations small =
          new FileOperations() {
            @Override
            public long usableSpace(Path where) {
              return 64L << 20;
            }
          };
      String full =
          Exports.failure(Exports.run(ExportPlan.of(source, out.resolve("b.ova")), small));
      assertTrue(full.contains("not enough space"), full);
    }
    assertEquals(List.of("", "vm.ova"), Exports.names(out));
  }

  @Test
  void twoExportsToOneTargetDoNotMix() throws Exception {
    try (OvfPackage source = OvfPackage.open(descriptor);
        PartFile other = PartFile.create(target, new FileOperations())) {
      assertTrue(Files.exists(other.path()));
      String message = Exports.failure(Exports.run(ExportPlan.of(source, target)));
      assertTrue(message.contains("another export"), message);
      assertTrue(Files.exists(other.path()));
    }
    assertEquals(List.of(""), Exports.names(out));
  }

  @Test
  void aDeadRunsLeftoverIsReplaced() throws Exception {
    Files.writeString(PartFile.pathFor(target), "left by a crash");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target)).orThrow();
    }
    assertEquals(List.of("", "vm.ova"), Exports.names(out));
  }

  @Test
  void aTargetThatIsALinkKeepsTheLink() throws Exception {
    Path real = Files.writeString(folder.resolve("real.ova"), "old");
    Files.createSymbolicLink(target, real);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target)).orThrow();
    }
    assertTrue(Files.isSymbolicLink(target));
    assertTrue(Files.size(real) > DISK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a)= b", "../up", "a\nb", "VM.OVF"})
  void namesThatWouldLieAreRefused(String name) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      assertInstanceOf(
          Outcome.Failed.class, Exports.run(ExportPlan.of(source, target).withFile(name, file)));
    }
    assertEquals(List.of(""), Exports.names(out));
  }

  @Test
  void whatUstarCannotHoldIsRefusedAndGnuHolds() throws Exception {
    String name = "n".repeat(150) + ".vmdk";
    String deep = "d".repeat(60) + "/" + "n".repeat(80) + ".vmdk";
    Path file = Files.writeString(folder.resolve("file"), "content");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      ExportPlan plan = ExportPlan.of(source, target).withFile(deep, file);
      var _ = Exports.run(plan).orThrow();
      judge(target, "sha256sum", List.of("vm.ovf", "vm.mf", "b.vmdk", "disks/a a.vmdk", deep));
      String message = Exports.failure(Exports.run(plan.withFile(name, file)));
      assertTrue(message.contains("GNU"), message);
      var _ = Exports.run(plan.withFile(name, file).withDialect(TarDialect.GNU)).orThrow();
      judge(
          target, "sha256sum", List.of("vm.ovf", "vm.mf", "b.vmdk", "disks/a a.vmdk", deep, name));
    }
  }

  @TestFactory
  Stream<DynamicTest> realArchivesKeepTheirFilesToTheBit() {
    Programs.assumeProgram("tar");
    return Corpus.archives().stream()
        .filter(path -> !path.toString().contains("not-tar"))
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> carry(path)));
  }

  private void carry(Path path) throws Exception {
    Path to = Files.createTempDirectory(folder, "to").resolve("y.ova");
    try (OvfPackage source = OvfPackage.open(path)) {
      var _ = Exports.run(ExportPlan.of(source, to)).orThrow();
      Path a = Files.createTempDirectory(folder, "a");
      Path b = Files.createTempDirectory(folder, "b");
      Programs.lines(folder, "tar", "-xf", path.toAbsolutePath().toString(), "-C", a.toString());
      Programs.lines(folder, "tar", "-xf", to.toString(), "-C", b.toString());
      for (var entry : source.entries()) {
        boolean made = entry.name().endsWith(".mf") || entry.name().endsWith(".cert");
        if (!made) {
          assertEquals(
              -1, Files.mismatch(a.resolve(entry.name()), b.resolve(entry.name())), entry.name());
        }
      }
    }
    try (OvfPackage written = OvfPackage.open(to)) {
      List<String> codes = written.remarks().stream().map(PackageRemark::code).toList();
      assertFalse(codes.contains("K-01") || codes.contains("K-02"), codes.toString());
    }
  }

  @Test
  void cancelThroughTheRunnerIsAnsweredInTime() throws Exception {
    Files.write(folder.resolve("in/b.vmdk"), new byte[200 << 20]);
    try (OvfPackage source = OvfPackage.open(descriptor);
        JobRunner runner = new JobRunner()) {
      var started = new CountDownLatch(1);
      var running =
          runner.start(
              new ExportJob(ExportPlan.of(source, target)),
              state -> {
                if (state.doneBytes() > 0) {
                  started.countDown();
                }
              });
      started.await();
      long asked = System.nanoTime();
      running.cancel();
      assertInstanceOf(Outcome.Cancelled.class, running.await());
      assertTrue(System.nanoTime() - asked < 500_000_000L);
    }
    assertEquals(List.of(""), Exports.names(out));
  }
}
