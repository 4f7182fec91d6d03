package ovation.packaging.disk.vhd;

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
class VhdConversionTest {

  private static final String LARGE = "2147484160";

  @TempDir private Path folder;

  private String bytesReported(String image) {
    return String.join(
        "", Programs.lines(folder, "qemu-img", "info", "--output=json", "-f", "vpc", image));
  }

  @ParameterizedTest
  @CsvSource({
    "dynamic, 0",
    "dynamic, 512",
    "dynamic, 1536",
    "dynamic, 3146240",
    "dynamic, 40894976",
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
    Path image = folder.resolve("a.vhd");
    TestDisk.convert(raw, DiskFormat.RAW, image, DiskFormat.VHD, variant, 2);
    Programs.lines(folder, "qemu-img", "compare", "-f", "raw", "-F", "vpc", "a.raw", "a.vhd");
    assertTrue(bytesReported("a.vhd").contains("\"virtual-size\": " + size + ","));
    TestDisk.convert(image, DiskFormat.VHD, folder.resolve("b.raw"), DiskFormat.RAW, "", 2);
    TestDisk.requireSame(raw, folder.resolve("b.raw"));
  }

  @ParameterizedTest
  @CsvSource({
    "'subformat=dynamic,force_size=on', 512",
    "'subformat=dynamic,force_size=on', 40894976",
    "'subformat=dynamic', 40894976",
    "'subformat=fixed,force_size=on', 3146240",
    "'subformat=fixed', 3146240",
    "'subformat=dynamic', " + LARGE
  })
  void readsWhatQemuWrote(String options, long size) throws Exception {
    Programs.assumeProgram("qemu-img");
    TestDisk.raw(folder.resolve("a.raw"), size);
    Programs.lines(
        folder, "qemu-img", "convert", "-f", "raw", "-O", "vpc", "-o", options, "a.raw", "a.vhd");
    TestDisk.convert(
        folder.resolve("a.vhd"), DiskFormat.VHD, folder.resolve("b.raw"), DiskFormat.RAW, "", 2);
    // QEMU rounds the size up where the geometry counts, so both are asked for all of it.
    Programs.lines(folder, "qemu-img", "compare", "-f", "vpc", "-F", "raw", "a.vhd", "b.raw");
    assertTrue(
        bytesReported("a.vhd")
            .contains("\"virtual-size\": " + Files.size(folder.resolve("b.raw")) + ","));
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
    Path made = Files.createDirectories(folder.resolve(variant + threads)).resolve("a.vhd");
    return TestDisk.convert(raw, DiskFormat.RAW, made, DiskFormat.VHD, variant, threads);
  }

  @ParameterizedTest
  @CsvSource({"dynamic", "fixed"})
  void theLargestDiskIsWalkedByItsTable(String variant) throws Exception {
    long size = 2040L << 30;
    Path raw = folder.resolve("a.raw");
    TestDisk.raw(raw, 512);
    try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "rw")) {
      file.setLength(size);
    }
    Path image = folder.resolve("a.vhd");
    TestDisk.convert(raw, DiskFormat.RAW, image, DiskFormat.VHD, variant, 2);
    try (VirtualDisk disk = DiskOpener.open(image, null)) {
      assertEquals(size, disk.capacity());
      long data = TestDisk.dataOfAlmostEmpty(disk);
      assertTrue(data > 0 && data <= 2 << 20);
    }
    if (variant.equals("dynamic")) {
      Programs.assumeProgram("qemu-img");
      assertTrue(bytesReported("a.vhd").contains("\"virtual-size\": " + size + ","));
    }
  }
}
