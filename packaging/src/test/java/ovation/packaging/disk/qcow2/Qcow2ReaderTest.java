package ovation.packaging.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.disk.Lab;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/** What qemu-img and qemu-io write, read. */
class Qcow2ReaderTest {

  private static final int SIZE = (3 << 20) + 512;

  @TempDir Path folder;

  @BeforeEach
  void needsTheJudge() {
    Programs.assumeProgram("qemu-img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cluster_size=512",
        "cluster_size=4k",
        "cluster_size=2M",
        "compat=0.10",
        "compat=1.1,lazy_refcounts=on",
        "extended_l2=on",
        "extended_l2=on,cluster_size=16k",
        "preallocation=metadata",
        "preallocation=falloc",
        "preallocation=full",
        "refcount_bits=1"
      })
  void plainImagesAreRead(String options) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), SIZE);
    Lab.qemu(folder, "convert", "-O", "qcow2", "-o", options, "disk.raw", "disk.qcow2");
    assertArrayEquals(Files.readAllBytes(raw), Lab.content(folder.resolve("disk.qcow2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cluster_size=512",
        "cluster_size=64k",
        "cluster_size=2M",
        "compat=0.10",
        "extended_l2=on",
        "compression_type=zstd",
        "compression_type=zstd,cluster_size=512",
        "compression_type=zstd,cluster_size=2M"
      })
  void compressedImagesAreRead(String options) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), SIZE);
    Lab.qemu(folder, "convert", "-c", "-O", "qcow2", "-o", options, "disk.raw", "disk.qcow2");
    assertArrayEquals(Files.readAllBytes(raw), Lab.content(folder.resolve("disk.qcow2")));
  }

  @Test
  void internalSnapshotsAreLeftAlone() throws Exception {
    Programs.assumeProgram("qemu-io");
    Lab.raw(folder.resolve("disk.raw"), SIZE);
    Lab.qemu(folder, "convert", "-O", "qcow2", "disk.raw", "disk.qcow2");
    Lab.qemu(folder, "snapshot", "-c", "before", "disk.qcow2");
    io("write -P 0x55 65536 4096", "write -z 262144 65536", "discard 0 65536");
    Lab.qemu(folder, "snapshot", "-c", "between", "disk.qcow2");
    io("write -P 0x66 1M 4096");
    assertSameAsQemu("disk.qcow2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extended_l2=on", "extended_l2=off", "cluster_size=2M"})
  void smallWritesAndZerosAreRead(String options) throws Exception {
    Programs.assumeProgram("qemu-io");
    Lab.raw(folder.resolve("base.raw"), SIZE);
    Lab.qemu(
        folder,
        "create",
        "-f",
        "qcow2",
        "-o",
        options,
        "-b",
        "base.raw",
        "-F",
        "raw",
        "disk.qcow2",
        "8M");
    io("write -P 0x55 5120 512", "write -z 131072 4096", "write -P 7 3M 1024");
    io("write -z -u 2M 65536", "write -P 9 8388096 512");
    assertSameAsQemu("disk.qcow2");
  }

  @Test
  void aChainIsReadThroughEachFormat() throws Exception {
    Programs.assumeProgram("qemu-io");
    Lab.raw(folder.resolve("base.raw"), SIZE);
    Lab.qemu(folder, "convert", "-O", "vhdx", "base.raw", "base.vhdx");
    chain("base.vhdx", "vhdx", "middle.qcow2");
    chain("middle.qcow2", "qcow2", "disk.qcow2");
    io("write -P 0x55 65536 4096");
    assertSameAsQemu("disk.qcow2");
  }

  private void chain(String base, String format, String image) {
    Lab.qemu(folder, "create", "-f", "qcow2", "-b", base, "-F", format, image);
  }

  @Test
  void anOverlayLargerThanItsBackingFileEndsInZeros() throws Exception {
    Path raw = Lab.raw(folder.resolve("base.raw"), SIZE);
    Lab.qemu(folder, "create", "-f", "qcow2", "-b", "base.raw", "-F", "raw", "disk.qcow2", "5M");
    byte[] wanted = new byte[5 << 20];
    System.arraycopy(Files.readAllBytes(raw), 0, wanted, 0, SIZE);
    assertArrayEquals(wanted, Lab.content(folder.resolve("disk.qcow2")));
  }

  @Test
  void aBackingFileElsewhereIsNotOpened() throws Exception {
    Path secret = Files.createDirectory(folder.resolve("secret"));
    Lab.raw(secret.resolve("base.raw"), SIZE);
    Lab.qemu(
        folder,
        "create",
        "-f",
        "qcow2",
        "-b",
        secret.resolve("base.raw").toString(),
        "-F",
        "raw",
        "disk.qcow2");
    String message = refused("disk.qcow2");
    assertTrue(message.contains("must lie beside it"), message);
  }

  @Test
  void aChainInACircleIsRefused() throws Exception {
    Lab.qemu(folder, "create", "-f", "qcow2", "one.qcow2", "1M");
    chain("one.qcow2", "qcow2", "two.qcow2");
    Lab.qemu(folder, "rebase", "-u", "-f", "qcow2", "-b", "two.qcow2", "-F", "qcow2", "one.qcow2");
    String message = refused("two.qcow2");
    assertTrue(message.contains("circle"), message);
  }

  @Test
  void whatCannotBeReadIsSaid() throws Exception {
    Lab.qemu(folder, "create", "-f", "qcow2", "-o", "data_file=d.raw", "data.qcow2", "1M");
    assertTrue(refused("data.qcow2").contains("its data is in another file"));
    // With LUKS, QEMU now and then fails to measure how long it derives a key.
    Lab.qemu(
        folder,
        "create",
        "--object",
        "secret,id=s,data=secret",
        "-f",
        "qcow2",
        "-o",
        "encrypt.format=aes,encrypt.key-secret=s",
        "locked.qcow2",
        "1M");
    assertTrue(refused("locked.qcow2").contains("it is encrypted"));
  }

  @Test
  void anEmptyDiskOf64TebibytesIsWalkedAtOnce() throws Exception {
    Lab.qemu(folder, "create", "-f", "qcow2", "disk.qcow2", "64T");
    try (VirtualDisk disk = DiskOpener.open(folder.resolve("disk.qcow2"), null)) {
      int runs = 0;
      for (long at = 0; at < disk.capacity(); runs++) {
        VirtualDisk.Run run = disk.run(at);
        assertEquals(false, run.data());
        at += run.length();
      }
      assertTrue(runs < 10);
    }
  }

  private String refused(String image) {
    InputException refused =
        assertThrows(InputException.class, () -> Lab.content(folder.resolve(image)));
    return String.valueOf(refused.getMessage());
  }

  private void io(String... commands) {
    for (String command : commands) {
      Programs.lines(folder, "qemu-io", "-f", "qcow2", "-c", command, "disk.qcow2");
    }
  }

  private void assertSameAsQemu(String image) throws Exception {
    Lab.qemu(folder, "convert", "-O", "raw", image, "wanted.raw");
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("wanted.raw")), Lab.content(folder.resolve(image)));
  }
}
