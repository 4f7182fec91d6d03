package ovation.packaging.disk.vhdx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.Lab;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/** What is written, judged by qemu-img. */
class VhdxWriterTest {

  @TempDir Path folder;

  @BeforeEach
  void needsTheJudge() {
    Programs.assumeProgram("qemu-img");
  }

  @ParameterizedTest
  @CsvSource({
    "dynamic, 0",
    "dynamic, 512",
    "dynamic, 66048",
    "dynamic, 3146240",
    "dynamic, 2147484160",
    "fixed, 0",
    "fixed, 512",
    "fixed, 66048",
    "fixed, 3146240"
  })
  void thereAndBackTheContentStays(String variant, long size) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), size);
    Path image = folder.resolve("disk.vhdx");
    Lab.convert(raw, image, DiskFormat.VHDX, variant, 2);
    Lab.qemu(folder, "compare", "-f", "raw", "-F", "vhdx", "disk.raw", "disk.vhdx");
    assertTrue(Lab.qemu(folder, "check", "-f", "vhdx", "disk.vhdx").contains("No errors"));
    Lab.convert(image, folder.resolve("back.raw"), DiskFormat.RAW, null, 2);
    assertEquals(size, Files.size(folder.resolve("back.raw")));
    Lab.qemu(folder, "compare", "-f", "raw", "-F", "raw", "disk.raw", "back.raw");
    try (VirtualDisk disk = DiskOpener.open(image, null)) {
      assertEquals(variant, disk.image().variant());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dynamic", "fixed"})
  void theNumberOfThreadsChangesNothing(String variant) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), 20 << 20);
    Path[] images = new Path[3];
    for (int i = 0; i < images.length; i++) {
      Path own = Files.createDirectory(folder.resolve("threads-" + i));
      images[i] = own.resolve("disk.vhdx");
      Lab.convert(raw, images[i], DiskFormat.VHDX, variant, new int[] {1, 2, 8}[i]);
    }
    assertEquals(-1, Files.mismatch(images[0], images[1]));
    assertEquals(-1, Files.mismatch(images[0], images[2]));
  }

  @ParameterizedTest
  @CsvSource({"100G, 4", "5T, 32", "64T, 32"})
  void aLargeEmptyDiskHasASmallTable(String size, int blockMebibytes) throws Exception {
    Lab.qemu(folder, "create", "-f", "qcow2", "disk.qcow2", size);
    Path image = folder.resolve("disk.vhdx");
    Lab.convert(folder.resolve("disk.qcow2"), image, DiskFormat.VHDX, null, 2);
    assertTrue(Files.size(image) <= 20 << 20);
    assertTrue(Lab.qemu(folder, "check", "disk.vhdx").contains("No errors"));
    assertTrue(
        Lab.qemu(folder, "info", "disk.vhdx").contains("cluster_size: " + (blockMebibytes << 20)));
    try (VirtualDisk disk = DiskOpener.open(image, null)) {
      int runs = 0;
      for (long at = 0; at < disk.capacity(); runs++) {
        VirtualDisk.Run run = disk.run(at);
        assertEquals(false, run.data());
        at += run.length();
      }
      assertTrue(runs < 1000);
    }
  }
}
