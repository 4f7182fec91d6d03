package ovation.packaging.disk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskImage;

/** Judged by qemu-img, which makes the images. */
class DiskProbeTest {

  @TempDir private Path folder;

  private Path image(String format, String options, String name) {
    Programs.assumeProgram("qemu-img");
    if (options.isEmpty()) {
      Programs.lines(folder, "qemu-img", "create", "-q", "-f", format, name, "64M");
    } else {
      Programs.lines(folder, "qemu-img", "create", "-q", "-f", format, "-o", options, name, "64M");
    }
    return folder.resolve(name);
  }

  private static DiskImage probe(Path image) throws Exception {
    try (FileChannel channel = FileChannel.open(image)) {
      return DiskProbe.probe(channel, String.valueOf(image.getFileName()));
    }
  }

  private static void refused(Path image, String because) {
    InputException e = assertThrows(InputException.class, () -> probe(image));
    assertTrue(e.getMessage().contains(because), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "vmdk, subformat=streamOptimized, a.vmdk, streamOptimized",
    "vmdk, subformat=monolithicSparse, a.vmdk, monolithicSparse",
    "qcow2, compat=1.1, a.qcow2, ''",
    "qcow2, compat=0.10, a.img, ''",
    "vpc, 'subformat=dynamic,force_size=on', a.vhd, dynamic",
    "vpc, 'subformat=fixed,force_size=on', a.vhd, fixed",
    "vhdx, subformat=dynamic, a.vhdx, dynamic",
    "vhdx, subformat=fixed, a.vhdx, fixed",
    "vdi, '', a.vdi, dynamic",
    "vdi, static=on, a.vdi, fixed",
    "raw, '', a.raw, ''"
  })
  void tellsFormatAndSize(String format, String options, String name, String variant)
      throws Exception {
    DiskImage found = probe(image(format, options, name));
    assertEquals(format.equals("vpc") ? "vhd" : format, found.format().id());
    assertEquals(variant, found.variant());
    assertEquals(64L << 20, found.capacity());
  }

  @ParameterizedTest
  @CsvSource({"vmdk, a.vmdk", "qcow2, a.qcow2", "vhdx, a.vhdx", "vdi, a.vdi"})
  void tellsItInsideGzipToo(String format, String name) throws Exception {
    Path image = image(format, "", name);
    Path packed = folder.resolve(name + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(image, out);
    }
    try (FileChannel channel = FileChannel.open(packed)) {
      assertEquals(64L << 20, DiskProbe.probeGzip(channel, name + ".gz").capacity());
    }
  }

  @Test
  void refusesImagesThatNeedOtherFiles() {
    image("qcow2", "", "base.qcow2");
    refused(image("qcow2", "backing_file=base.qcow2,backing_fmt=qcow2", "top.qcow2"), "changes to");
    refused(image("qcow2", "data_file=other.raw", "outside.qcow2"), "another file");
    refused(image("vmdk", "subformat=monolithicFlat", "flat.vmdk"), "other files");
  }

  @ParameterizedTest
  @CsvSource({
    "vmdk, a.vmdk, 44", "vmdk, a.vmdk, 20", "vmdk, a.vmdk, 73", "vmdk, a.vmdk, 5",
    "qcow2, a.qcow2, 7", "qcow2, a.qcow2, 20", "qcow2, a.qcow2, 24", "qcow2, a.qcow2, 40",
    "vpc, a.vhd, 50", "vhdx, a.vhdx, 3145730", "vdi, a.vdi, 68", "vdi, a.vdi, 378"
  })
  void refusesDamagedHeaders(String format, String name, int place) throws IOException {
    Path image = image(format, "", name);
    byte[] bytes = Files.readAllBytes(image);
    bytes[place] ^= (byte) 0xff;
    Files.write(image, bytes);
    assertThrows(InputException.class, () -> probe(image));
  }

  @ParameterizedTest
  @CsvSource({"vmdk, a.vmdk", "qcow2, a.qcow2", "vpc, a.vhd", "vhdx, a.vhdx", "vdi, a.vdi"})
  void neverStumblesOverTruncatedImages(String format, String name) throws IOException {
    Path image = image(format, "", name);
    byte[] bytes = Files.readAllBytes(image);
    for (int length : new int[] {0, 1, 8, 64, 68, 100, 511, 512, 513, 1024, 4096, 200_000}) {
      Files.write(image, Arrays.copyOf(bytes, Math.min(length, bytes.length - 1)));
      try {
        probe(image);
      } catch (InputException expected) {
        assertTrue(expected.getMessage().endsWith("."), expected.getMessage());
      } catch (Exception e) {
        throw new AssertionError(name + " cut to " + length, e);
      }
    }
  }

  @Test
  void believesNeitherNameNorContentWhereTheyDisagree() throws IOException {
    Path image = image("qcow2", "", "a.qcow2");
    refused(Files.copy(image, folder.resolve("a.vmdk")), "not what its name says");
    refused(Files.copy(image, folder.resolve("a.raw")), "not what its name says");
    refused(Files.writeString(folder.resolve("x.disk"), "?"), "not known");
  }
}
