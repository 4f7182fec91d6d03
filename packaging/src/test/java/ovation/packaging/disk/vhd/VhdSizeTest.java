package ovation.packaging.disk.vhd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.DiskImage;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.block.TestDisk;
import ovation.packaging.disk.catalog.DiskOpener;
import ovation.packaging.disk.catalog.DiskProbe;

/** Which size is the disk's: the current size or the geometry, by who made the image. */
class VhdSizeTest {

  private static final int SIZE = 10 << 20;

  @TempDir private Path folder;

  private long capacity(byte[] image) throws IOException, InputException {
    Path file = Files.write(folder.resolve("a.vhd"), image);
    try (VirtualDisk disk = DiskOpener.open(file, null)) {
      return disk.capacity();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vpc ", "vs  ", "qemu", "qem2", "win ", "d2v ", "CTXS", "tap\0"})
  void goesByTheGeometryWhereQemuDoes(String creator) throws Exception {
    Programs.assumeProgram("qemu-img");
    byte[] image = new VhdBuilder(SIZE, 1).madeBy(creator, 100, 4, 17).build();
    long found = capacity(image);
    String said =
        String.join("", Programs.lines(folder, "qemu-img", "info", "--output=json", "a.vhd"));
    assertTrue(said.contains("\"virtual-size\": " + found + ","), said + found);
  }

  @ParameterizedTest
  @CsvSource({
    "win , 100, 4, 17, 10485760",
    "vpc , 100, 4, 17, 3481600",
    "vbox, 100, 4, 17, 10485760",
    "zzzz, 100, 4, 17, 10485760",
    "vpc , 65535, 16, 255, 10485760",
    "vpc , 0, 4, 17, 10485760",
    "qemu, 2000, 4, 17, 10485760"
  })
  void neverGoesByAGeometryThatSaysNothing(
      String padded, int cylinders, int heads, int sectorsPerTrack, long expected)
      throws Exception {
    String creator = (padded + "  ").substring(0, 4);
    byte[] image =
        new VhdBuilder(SIZE, 1).madeBy(creator, cylinders, heads, sectorsPerTrack).build();
    assertEquals(expected, capacity(image));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 4, 17",
    "200000, 980, 12, 17",
    "278528, 561, 16, 31",
    "507904, 503, 16, 63",
    "4194304, 4161, 16, 63",
    "66059279, 65534, 16, 63",
    "66059280, 16191, 16, 255",
    "267382800, 65535, 16, 255",
    "4278190080, 65535, 16, 255"
  })
  void computesTheGeometryOfTheSpecification(
      long sectors, int cylinders, int heads, int sectorsPerTrack) {
    assertEquals(new Geometry(cylinders, heads, sectorsPerTrack), Geometry.of(sectors));
  }

  @Test
  void theCopyAtTheBeginningTellsOfCompressedImages() throws Exception {
    Path packed = folder.resolve("a.vhd.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(new VhdBuilder(SIZE, 1).sector(7, 7).build());
    }
    try (FileChannel channel = FileChannel.open(packed)) {
      assertEquals(
          new DiskImage(DiskFormat.VHD, "dynamic", SIZE), DiskProbe.probeGzip(channel, "a.vhd.gz"));
    }
  }

  @Test
  void refusesToWriteMoreThan2040GiB() throws Exception {
    Path raw = folder.resolve("a.raw");
    try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "rw")) {
      file.setLength((2040L << 30) + 512);
    }
    OutputException e =
        assertThrows(
            OutputException.class,
            () ->
                TestDisk.convert(
                    raw, DiskFormat.RAW, folder.resolve("a.vhd"), DiskFormat.VHD, "dynamic", 1));
    assertTrue(e.getMessage().contains("2040 GiB at most"), e.getMessage());
  }
}
