package ovation.packaging.disk.vdi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.block.TestDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/** There and back, judged by qemu-img. */
class VdiConversionTest {

  private static final String LARGE = "2147484160";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "dynamic, 0",
    "dynamic, 512",
    "dynamic, 1536",
    "dynamic, 3146240",
    "dynamic, 40894976",
    "fixed, 0",
    "fixed, 512",
    "fixed, 1536",
    "fixed, 3146240",
    "fixed, 40894976",
    "dynamic, " + LARGE,
    "fixed, " + LARGE
  })
  void qemuFindsWhatTheDiskHeld(String variant, long size) throws Exception {
    Programs.assumeProgram("qemu-img");
    Path raw = TestDisk.raw(folder.resolve("a.raw"), size);
    Path image = folder.resolve("a.vdi");
    TestDisk.convert(raw, DiskFormat.RAW, image, DiskFormat.VDI, variant, 2);
    Programs.lines(folder, "qemu-img", "compare", "-f", "raw", "-F", "vdi", "a.raw", "a.vdi");
    Programs.lines(folder, "qemu-img", "check", "-f", "vdi", "a.vdi");
    String said =
        String.join("", Programs.lines(folder, "qemu-img", "info", "--output=json", "a.vdi"));
    assertTrue(said.contains("\"virtual-size\": " + size + ","), said);
    TestDisk.convert(image, DiskFormat.VDI, folder.resolve("b.raw"), DiskFormat.RAW, "", 2);
    TestDisk.requireSame(raw, folder.resolve("b.raw"));
  }

  @ParameterizedTest
  @CsvSource({
    "static=off, 0",
    "static=off, 512",
    "static=off, 40894976",
    "static=off, " + LARGE,
    "static=on, 512",
    "static=on, 3146240"
  })
  void readsWhatQemuWrote(String options, long size) throws Exception {
    Programs.assumeProgram("qemu-img");
    Path raw = TestDisk.raw(folder.resolve("a.raw"), size);
    Programs.lines(
        folder, "qemu-img", "convert", "-f", "raw", "-O", "vdi", "-o", options, "a.raw", "a.vdi");
    TestDisk.convert(
        folder.resolve("a.vdi"), DiskFormat.VDI, folder.resolve("b.raw"), DiskFormat.RAW, "", 2);
    TestDisk.requireSame(raw, folder.resolve("b.raw"));
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    Path raw = TestDisk.raw(folder.resolve("a.raw"), (40L << 20) + 512);
    for (String variant : new String[] {"dynamic", "fixed"}) {
      Path one = converted(raw, variant, 1);
      assertEquals(-1, Files.mismatch(one, converted(raw, variant, 2)));
      assertEquals(-1, Files.mismatch(one, converted(raw, variant, 8)));
    }
  }

  /** Under the same name: identifiers follow from it. */
  private Path converted(Path raw, String variant, int threads) throws Exception {
    Path made = Files.createDirectories(folder.resolve(variant + threads)).resolve("a.vdi");
    return TestDisk.convert(raw, DiskFormat.RAW, made, DiskFormat.VDI, variant, threads);
  }

  @ParameterizedTest
  @CsvSource({"dynamic", "fixed"})
  void aLargeDiskIsWalkedByItsMap(String variant) throws Exception {
    long size = 4L << 40;
    Path raw = TestDisk.raw(folder.resolve("a.raw"), 512);
    try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "rw")) {
      file.setLength(size);
    }
    Path image = folder.resolve("a.vdi");
    TestDisk.convert(raw, DiskFormat.RAW, image, DiskFormat.VDI, variant, 2);
    try (VirtualDisk disk = DiskOpener.open(image, null)) {
      assertEquals(size, disk.capacity());
      long data = TestDisk.dataOfAlmostEmpty(disk);
      assertTrue(data > 0 && data <= 1 << 20);
    }
  }
}
