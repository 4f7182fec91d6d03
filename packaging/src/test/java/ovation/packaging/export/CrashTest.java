package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.Samples;
import ovation.packaging.job.Outcome;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.PartFile;

/** Exports in a Java of their own, which dies, or runs where the disk is full or read-only. */
class CrashTest {

  @TempDir Path folder;
  private Path descriptor;

  @BeforeEach
  void makeSource() throws Exception {
    descriptor = Samples.folder(Files.createDirectory(folder.resolve("in")), 1 << 20);
  }

  /** The other Java's main class: descriptor, target, operation to die at, its number. */
  static final class Child {
    private Child() {}

    public static void main(String[] words) throws Exception {
      int[] left = {Integer.parseInt(words[3])};
      FileOperations files =
          new FileOperations() {
            private void step(String now) {
              if (now.equals(words[2]) && left[0]-- <= 0) {
                Runtime.getRuntime().halt(9);
              }
            }

            @Override
            public int write(FileChannel channel, ByteBuffer bytes) throws IOException {
              step("write");
              return super.write(channel, bytes);
            }

            @Override
            public int write(FileChannel channel, ByteBuffer bytes, long position)
                throws IOException {
              step("write");
              return super.write(channel, bytes, position);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
              step("move");
              super.move(from, to);
            }

            @Override
            public long usableSpace(Path where) {
              return Long.MAX_VALUE / 2;
            }
          };
      try (OvfPackage source = OvfPackage.open(Path.of(words[0]))) {
        Outcome<ExportResult> outcome =
            Exports.run(ExportPlan.of(source, Path.of(words[1])), files);
        if (outcome instanceof Outcome.Failed<ExportResult>(var reason)) {
          System.out.println(reason.getMessage());
          System.exit(4);
        }
      }
    }
  }

  private List<String> java(Path target, String operation, int number) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            descriptor.toString(),
            target.toString(),
            operation,
            Integer.toString(number)));
  }

  @Test
  void aCrashLeavesTheOldOrTheNewArchiveAndTheNextExportTidiesUp() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path target = Files.writeString(out.resolve("vm.ova"), "old");
    for (String operation : List.of("write", "move")) {
      var answer = Programs.run(folder, java(target, operation, 0).toArray(String[]::new));
      assertEquals(9, answer.status(), answer.output());
      assertEquals("old", Files.readString(target));
      assertTrue(Files.exists(PartFile.pathFor(target)));
    }
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, target)).orThrow();
    }
    assertEquals(List.of("", "vm.ova"), Exports.names(out));
  }

  @Test
  void aCrashInAFolderIsUndoneOrFinishedByTheNextExport() throws Exception {
    Path whole = folder.resolve("whole");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      var _ = Exports.run(ExportPlan.of(source, whole)).orThrow();
      Map<String, String> expected = Exports.state(whole);
      for (String point : List.of("write 0", "write 3", "write 5", "move 0", "move 2", "move 3")) {
        String[] words = point.split(" ");
        Path out = Files.createTempDirectory(folder, "out");
        int number = Integer.parseInt(words[1]);
        var answer = Programs.run(folder, java(out, words[0], number).toArray(String[]::new));
        assertEquals(9, answer.status(), point + answer.output());
        assertTrue(Files.exists(out.resolve(ExportJournal.NAME)), point);
        // A start of the next export alone settles what the dead one left.
        StagedFolder.open(out, new FileOperations()).close();
        if (words[0].equals("move")) {
          assertEquals(expected, Exports.state(out), point);
        } else {
          assertEquals(
              List.of(),
              Exports.names(out).stream().filter(name -> name.contains(".")).toList(),
              point);
        }
      }
    }
  }

  /** Runs an export on a small file system of its own; only root, or a user namespace, may. */
  private Programs.Answer onMount(String options, String target) throws Exception {
    Programs.assumeProgram("unshare");
    Path mount = Files.createDirectory(folder.resolve("mount"));
    String script = "mount -t tmpfs -o " + options + " tmpfs " + mount;
    Assumptions.assumeTrue(
        Programs.run(folder, "unshare", "-m", "sh", "-c", script).status() == 0,
        "file systems cannot be mounted here");
    String java = String.join("' '", java(mount.resolve(target), "none", 0));
    return Programs.run(
        folder,
        "unshare",
        "-m",
        "sh",
        "-c",
        script + " && { '" + java + "'; status=$?; ls -A " + mount + "; exit $status; }");
  }

  @Test
  void aFullDiskIsOneSentenceAndLeavesNothing() throws Exception {
    Programs.Answer answer = onMount("size=512k", "vm.ova");
    assertEquals(4, answer.status(), answer.output());
    assertEquals(1, answer.lines().size(), answer.output());
    assertTrue(answer.output().contains("vm.ova could not be written: the disk is full."));
  }

  @Test
  void aFullDiskLeavesNothingInAFolderEither() throws Exception {
    Programs.Answer answer = onMount("size=512k", "out");
    assertEquals(4, answer.status(), answer.output());
    assertEquals(1, answer.lines().size(), answer.output());
    assertTrue(answer.output().contains("the disk is full."), answer.output());
  }

  @Test
  void aReadOnlyFolderIsOneSentence() throws Exception {
    for (String target : List.of("vm.ova", "out")) {
      Programs.Answer answer = onMount("ro", target);
      assertEquals(4, answer.status(), answer.output());
      assertEquals(1, answer.lines().size(), answer.output());
      assertTrue(answer.output().contains("the file system is read-only."), answer.output());
      Files.delete(folder.resolve("mount"));
    }
  }
}
