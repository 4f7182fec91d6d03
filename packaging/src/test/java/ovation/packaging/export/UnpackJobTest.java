package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Corpus;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.Samples;
import ovation.packaging.archive.tar.Tar;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;

class UnpackJobTest {

  @TempDir Path folder;

  private static Outcome<List<String>> unpack(OvfPackage source, Path to, boolean overwrite) {
    return JobRunner.runInline(new UnpackJob(source, to, overwrite), state -> {});
  }

  @TestFactory
  Stream<DynamicTest> realArchivesUnpackAsTarUnpacksThem() {
    Programs.assumeProgram("tar");
    return Corpus.archives().stream()
        .filter(path -> !path.toString().contains("not-tar"))
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> compare(path)));
  }

  private void compare(Path path) throws Exception {
    Path ours = Files.createTempDirectory(folder, "a").resolve("ours");
    Path theirs = Files.createTempDirectory(folder, "b");
    Programs.lines(folder, "tar", "-xf", path.toAbsolutePath().toString(), "-C", theirs.toString());
    try (OvfPackage source = OvfPackage.open(path)) {
      var _ = unpack(source, ours, false).orThrow();
    }
    assertEquals(Exports.state(theirs), Exports.state(ours));
  }

  private OvfPackage hostile() throws Exception {
    byte[] archive =
        new Tar()
            .file("x.ovf", Samples.descriptor("b.vmdk"))
            .file("b.vmdk", "disk")
            .file("../evil", "evil")
            .file("/tmp/evil", "evil")
            .member("link", '2', "")
            .closed();
    return OvfPackage.open(Files.write(folder.resolve("x.ova"), archive));
  }

  @Test
  void unsafeMembersAreLeftOut() throws Exception {
    Path to = folder.resolve("to");
    try (OvfPackage source = hostile()) {
      assertEquals(List.of("x.ovf", "b.vmdk"), unpack(source, to, false).orThrow());
    }
    assertEquals(List.of("", "b.vmdk", "x.ovf"), Exports.names(to));
    assertFalse(Files.exists(folder.resolve("evil")));
  }

  @Test
  void existingFilesStayUnlessAskedOtherwise() throws Exception {
    Path to = Files.createDirectory(folder.resolve("to"));
    Files.writeString(to.resolve("b.vmdk"), "mine");
    Map<String, String> before = Exports.state(to);
    try (OvfPackage source = hostile()) {
      String message = Exports.failure(unpack(source, to, false));
      assertTrue(message.contains("b.vmdk exists already"), message);
      assertEquals(before, Exports.state(to));
      var _ = unpack(source, to, true).orThrow();
    }
    assertEquals("disk", Files.readString(to.resolve("b.vmdk")));
  }

  @Test
  void cancelLeavesNothing() throws Exception {
    Path to = folder.resolve("to");
    try (OvfPackage source = hostile()) {
      for (int point = 0; ; point++) {
        try {
          var _ = new UnpackJob(source, to, false).run(new Exports.CancelAt(point));
          assertTrue(point > 1);
          return;
        } catch (CancellationException expected) {
          assertFalse(Files.exists(to));
        }
      }
    }
  }
}
