package ovation.packaging.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.Lab;

/** What is written, judged by qemu-img. */
class Qcow2WriterTest {

  @TempDir Path folder;

  @BeforeEach
  void needsTheJudge() {
    Programs.assumeProgram("qemu-img");
  }

  @ParameterizedTest
  @CsvSource({
    "v3, 0",
    "v3, 512",
    "v3, 66048",
    "v3, 3146240",
    "v2, 0",
    "v2, 512",
    "v2, 3146240",
    "v3, 2147484160",
    "compressed, 0",
    "compressed, 512",
    "compressed, 66048",
    "compressed, 3146240",
    "compressed, 2147484160"
  })
  void thereAndBackTheContentStays(String variant, long size) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), size);
    Path image = folder.resolve("disk.qcow2");
    Lab.convert(raw, image, DiskFormat.QCOW2, variant, 2);
    Lab.qemu(folder, "compare", "-f", "raw", "-F", "qcow2", "disk.raw", "disk.qcow2");
    assertTrue(Lab.qemu(folder, "check", "-f", "qcow2", "disk.qcow2").contains("No errors"));
    Lab.convert(image, folder.resolve("back.raw"), DiskFormat.RAW, null, 2);
    assertEquals(size, Files.size(folder.resolve("back.raw")));
    Lab.qemu(folder, "compare", "-f", "raw", "-F", "raw", "disk.raw", "back.raw");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v3", "v2", "compressed"})
  void theNumberOfThreadsChangesNothing(String variant) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), 20 << 20);
    Path[] images = new Path[3];
    for (int i = 0; i < images.length; i++) {
      Path own = Files.createDirectory(folder.resolve("threads-" + i));
      images[i] = own.resolve("disk.qcow2");
      Lab.convert(raw, images[i], DiskFormat.QCOW2, variant, new int[] {1, 2, 8}[i]);
    }
    assertEquals(-1, Files.mismatch(images[0], images[1]));
    assertEquals(-1, Files.mismatch(images[0], images[2]));
  }

  @Test
  void theHeaderIsOfTheVersionAskedFor() throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), 1 << 20);
    Lab.convert(raw, folder.resolve("2.qcow2"), DiskFormat.QCOW2, "v2", 1);
    Lab.convert(raw, folder.resolve("3.qcow2"), DiskFormat.QCOW2, "v3", 1);
    assertTrue(Lab.qemu(folder, "info", "2.qcow2").contains("compat: 0.10"));
    assertTrue(Lab.qemu(folder, "info", "3.qcow2").contains("compat: 1.1"));
  }

  @Test
  void aDiskThatNeedsManyRefcountBlocksIsSound() throws Exception {
    // A block of refcounts serves 2 GiB of the file; the holes keep the test small.
    Path raw = folder.resolve("disk.raw");
    Lab.qemu(folder, "create", "-f", "raw", "disk.raw", "5T");
    Lab.convert(raw, folder.resolve("disk.qcow2"), DiskFormat.QCOW2, "v3", 2);
    assertTrue(Files.size(folder.resolve("disk.qcow2")) < 1 << 20);
    assertTrue(Lab.qemu(folder, "check", "disk.qcow2").contains("No errors"));
    assertTrue(Lab.qemu(folder, "info", "disk.qcow2").contains("5 TiB"));
  }
}
