package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Corpus;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** Disks that others made: what qemu-img reads we read, and the same; the rest we refuse. */
class VmdkCorpusTest {

  @TempDir private Path folder;

  private static List<Path> disks(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".vmdk")).sorted().toList();
    }
  }

  /** Returns whether the disk was read. */
  private boolean judge(Path vmdk) throws Exception {
    Path raw = folder.resolve("disk.raw");
    ConvertTarget target =
        new ConvertTarget(raw, DiskFormat.RAW, Optional.empty(), Strength.FAST, Optional.empty());
    ConvertJob job = new ConvertJob(vmdk, DiskFormat.VMDK, List.of(target), 2);
    boolean readable =
        Programs.run(folder, "qemu-img", "info", "-f", "vmdk", vmdk.toString()).status() == 0;
    if (readable) {
      job.run(Progress.none());
      QemuImg.run("compare", "-f", "vmdk", "-F", "raw", vmdk, raw);
      Files.delete(raw);
    } else {
      assertThrows(InputException.class, () -> job.run(Progress.none()), vmdk.toString());
    }
    return readable;
  }

  @Test
  void disksInArchives() throws Exception {
    List<Path> archives = Corpus.archives();
    QemuImg.assume();
    Programs.assumeProgram("tar");
    int read = 0;
    for (Path archive : archives) {
      Path unpacked = Files.createDirectory(folder.resolve("unpacked" + archives.indexOf(archive)));
      // Some archives of the collection are damaged; what tar finds in them counts.
      Programs.run(unpacked, "tar", "xf", archive.toAbsolutePath().toString());
      for (Path vmdk : disks(unpacked)) {
        if (judge(vmdk)) {
          read++;
        }
      }
    }
    assertTrue(read >= 5, "disks read: " + read);
  }

  @Test
  void disksInFolders() throws Exception {
    List<Path> disks = disks(Corpus.path("packages"));
    QemuImg.assume();
    int read = 0;
    for (Path vmdk : disks) {
      if (judge(vmdk.toAbsolutePath())) {
        read++;
      }
    }
    assertEquals(2, read);
  }
}
