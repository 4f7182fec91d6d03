package ovation.packaging.disk.vhd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.block.TestDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/** Chains of images, built from the specification alone. */
class VhdDifferencingTest {

  private static final int SIZE = (5 << 20) + 512;

  @TempDir private Path folder;

  private Path save(String name, VhdBuilder image) throws IOException {
    return Files.write(folder.resolve(name), image.build());
  }

  private static byte[] content(Path image) throws PackagingException {
    try (VirtualDisk disk = DiskOpener.open(image, DiskFormat.VHD)) {
      return TestDisk.content(disk);
    }
  }

  private static void set(byte[] disk, int sector, int filling) {
    Arrays.fill(disk, 512 * sector, 512 * sector + 512, (byte) filling);
  }

  @Test
  void theBitmapDecidesSectorBySector() throws Exception {
    save("base.vhd", new VhdBuilder(SIZE, 1).sector(0, 1).sector(1, 1).sector(5000, 1));
    save("middle.vhd", new VhdBuilder(SIZE, 2).upon(1, "base.vhd", null).sector(1, 2).sector(9, 2));
    Path top =
        save(
            "top.vhd",
            new VhdBuilder(SIZE, 3)
                .upon(2, "elsewhere.vhd", ".\\old\\middle.vhd")
                .sector(9, 3)
                .sector(4095, 3)
                .sector(10_240, 3));
    byte[] expected = new byte[SIZE];
    set(expected, 0, 1);
    set(expected, 1, 2);
    set(expected, 9, 3);
    set(expected, 4095, 3);
    set(expected, 5000, 1);
    set(expected, 10_240, 3);
    assertArrayEquals(expected, content(top));
    try (VirtualDisk disk = DiskOpener.open(top, null)) {
      assertEquals("differencing", disk.image().variant());
    }
  }

  @Test
  void beyondAShorterParentThereAreZeros() throws Exception {
    save("base.vhd", new VhdBuilder(1024, 1).sector(0, 1).sector(1, 1));
    Path top = save("top.vhd", new VhdBuilder(SIZE, 2).upon(1, "base.vhd", null).sector(3, 2));
    byte[] expected = new byte[SIZE];
    set(expected, 0, 1);
    set(expected, 1, 1);
    set(expected, 3, 2);
    assertArrayEquals(expected, content(top));
  }

  @Test
  void aFixedParentServesToo() throws Exception {
    Path raw = TestDisk.raw(folder.resolve("a.raw"), SIZE);
    Path base = folder.resolve("base.vhd");
    TestDisk.convert(raw, DiskFormat.RAW, base, DiskFormat.VHD, "fixed", 1);
    byte[] parent = Files.readAllBytes(base);
    byte[] child = new VhdBuilder(SIZE, 2).upon(9, "base.vhd", null).sector(7, 7).build();
    // The child of that very disk: its unique id, and the header's checksum anew.
    byte[] header = Arrays.copyOfRange(child, 512, 1536);
    System.arraycopy(parent, SIZE + 68, header, 40, 16);
    System.arraycopy(VhdBuilder.summed(header, 36), 0, child, 512, 1024);
    byte[] expected = Files.readAllBytes(raw);
    set(expected, 7, 7);
    assertArrayEquals(expected, content(Files.write(folder.resolve("top.vhd"), child)));
  }

  private void refused(Path image, String because) {
    InputException e = assertThrows(InputException.class, () -> content(image));
    assertTrue(e.getMessage().contains(because), e.getMessage());
  }

  @Test
  void refusesAParentThatIsAnotherOrMissing() throws Exception {
    Path top = save("top.vhd", new VhdBuilder(SIZE, 2).upon(1, "base.vhd", "..\\..\\base.vhd"));
    refused(top, "“base.vhd”, which is not beside it");
    save("base.vhd", new VhdBuilder(SIZE, 7));
    refused(
        top, "07070707-0707-0707-0707-070707070707, but the parent that is needed has 01010101");
    refused(save("nameless.vhd", new VhdBuilder(SIZE, 2).upon(1, "", null)), "names no parent");
  }

  @Test
  void refusesCircles() throws Exception {
    refused(
        save("self.vhd", new VhdBuilder(SIZE, 1).upon(1, "self.vhd", null)), "is its own parent");
    save("a.vhd", new VhdBuilder(SIZE, 1).upon(2, "b.vhd", null));
    refused(save("b.vhd", new VhdBuilder(SIZE, 2).upon(1, "a.vhd", null)), "is its own parent");
  }

  @Test
  void refusesEndlessChains() throws Exception {
    Path top = folder;
    for (int i = 1; i < 80; i++) {
      top =
          save("c" + i + ".vhd", new VhdBuilder(512, i + 1).upon(i, "c" + (i - 1) + ".vhd", null));
    }
    refused(top, "more than 64 images");
  }

  @Test
  void refusesALocatorOutsideTheFile() throws Exception {
    byte[] image = new VhdBuilder(SIZE, 2).upon(1, "base.vhd", "base.vhd").build();
    byte[] header = Arrays.copyOfRange(image, 512, 1536);
    header[576 + 16] = 0x7f;
    System.arraycopy(VhdBuilder.summed(header, 36), 0, image, 512, 1024);
    refused(Files.write(folder.resolve("top.vhd"), image), "parent locator at byte");
  }
}
