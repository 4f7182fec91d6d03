package ovation.packaging.disk.vhdx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.Lab;
import ovation.packaging.disk.MemorySource;
import ovation.packaging.disk.VirtualDisk;

/** Images by qemu-img, and by hand where it makes none. */
class VhdxReaderTest {

  private static final int MIB = VhdxBuilder.MIB;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subformat=dynamic",
        "subformat=fixed",
        "block_size=1M",
        "block_size=256M",
        "block_state_zero=off",
        "log_size=2M"
      })
  void imagesByQemuAreRead(String options) throws Exception {
    Programs.assumeProgram("qemu-img");
    Path raw = Lab.raw(folder.resolve("disk.raw"), (3 << 20) + 512);
    Lab.qemu(folder, "convert", "-O", "vhdx", "-o", options, "disk.raw", "disk.vhdx");
    assertArrayEquals(Files.readAllBytes(raw), Lab.content(folder.resolve("disk.vhdx")));
  }

  private static ImageSource noFile(String name) throws InputException {
    throw new InputException(Sentence.asItIs("There is no " + name + "."));
  }

  private static byte[] content(byte[] image) throws Exception {
    try (VirtualDisk disk =
        new VhdxFormat().open(new MemorySource(image), VhdxReaderTest::noFile)) {
      return Lab.content(disk);
    }
  }

  @Test
  void eachStateOfABlockIsKnown() throws Exception {
    VhdxBuilder builder = new VhdxBuilder(2, 6 * MIB - 512);
    builder.fill(0, 1).fill(1, 50);
    builder.entry(0, 0, 0).entry(1, 1, 6).entry(2, 0, 1).entry(3, 0, 2).entry(4, 0, 3);
    builder.entry(5, 0, 6);
    byte[] image = builder.build();
    byte[] wanted = new byte[6 * MIB - 512];
    System.arraycopy(image, VhdxBuilder.DATA + MIB, wanted, MIB, MIB);
    System.arraycopy(image, VhdxBuilder.DATA, wanted, 5 * MIB, MIB - 512);
    assertArrayEquals(wanted, content(image));
  }

  @Test
  void sectorsOf4096BytesAreRead() throws Exception {
    VhdxBuilder builder = new VhdxBuilder(1, MIB).fill(0, 1).entry(0, 0, 6);
    builder.sector = 4096;
    byte[] image = builder.build();
    assertArrayEquals(Arrays.copyOfRange(image, VhdxBuilder.DATA, 5 * MIB), content(image));
  }

  private static byte[] child(String key, String name, UUID linkage) {
    VhdxBuilder builder = new VhdxBuilder(3, 4 * MIB);
    builder.parent.put("parent_linkage", "{" + linkage.toString().toUpperCase(Locale.ROOT) + "}");
    builder.parent.put(key, name);
    builder.parent.put("volume_path", "\\\\?\\Volume{26A21BDA-A627-11D7-9931-806E6F6E6963}\\x");
    builder.fill(0, 100).fill(1, 150);
    // Block 0 is the child's, block 1 in parts, block 2 zeros, block 3 the parent's.
    builder.entry(0, 0, 6).entry(1, 1, 7).entry(2, 0, 2).entry(3, 0, 0);
    // The sector bitmap of the first chunk of 4096 blocks; block 1 begins with sector 2048.
    builder.entry(4096, 2, 6);
    for (int i = 0; i < 2048; i++) {
      int at = VhdxBuilder.DATA + 2 * MIB + (2048 + i) / 8;
      boolean here = i < 5 || i == 100 || i >= 2040;
      builder.file.put(at, (byte) (builder.file.get(at) | (here ? 1 << i % 8 : 0)));
    }
    return builder.build();
  }

  private byte[] merged(byte[] parent, byte[] child) throws Exception {
    byte[] wanted = content(parent);
    System.arraycopy(child, VhdxBuilder.DATA, wanted, 0, MIB);
    for (int i = 0; i < 2048; i++) {
      if (i < 5 || i == 100 || i >= 2040) {
        System.arraycopy(child, VhdxBuilder.DATA + MIB + 512 * i, wanted, MIB + 512 * i, 512);
      }
    }
    Arrays.fill(wanted, 2 * MIB, 3 * MIB, (byte) 0);
    return wanted;
  }

  @ParameterizedTest
  @CsvSource({
    "relative_path, .\\parent.vhdx",
    "relative_path, parent.vhdx",
    "absolute_win32_path, C:\\disks\\parent.vhdx"
  })
  void aDifferencingImageIsReadThroughItsParent(String key, String name) throws Exception {
    VhdxBuilder builder = new VhdxBuilder(4, 4 * MIB);
    for (int i = 0; i < 4; i++) {
      builder.fill(i, 10 * i).entry(i, i, 6);
    }
    byte[] parent = builder.build();
    byte[] child = child(key, name, builder.dataWrite);
    Files.write(folder.resolve("parent.vhdx"), parent);
    Files.write(folder.resolve("child.vhdx"), child);
    assertArrayEquals(merged(parent, child), Lab.content(folder.resolve("child.vhdx")));
  }

  @Test
  void aParentThatChangedIsRefused() throws Exception {
    Files.write(folder.resolve("parent.vhdx"), new VhdxBuilder(0, 4 * MIB).build());
    Path file = folder.resolve("child.vhdx");
    Files.write(file, child("relative_path", "parent.vhdx", new UUID(9, 9)));
    assertTrue(refused(file).contains("was changed after the differences were taken"));
    Files.delete(folder.resolve("parent.vhdx"));
    assertTrue(refused(file).contains("must lie beside it"));
  }

  @Test
  void aChainInACircleIsRefused() throws Exception {
    Path file = folder.resolve("child.vhdx");
    Files.write(file, child("relative_path", "child.vhdx", new UUID(1, 2)));
    assertTrue(refused(file).contains("circle"));
  }

  private static String refused(Path image) {
    InputException refused = assertThrows(InputException.class, () -> Lab.content(image));
    return String.valueOf(refused.getMessage());
  }

  @Test
  void oneDamagedCopyOfHeadersAndRegionsIsEnough() throws Exception {
    byte[] image = new VhdxBuilder(1, MIB).fill(0, 1).entry(0, 0, 6).build();
    byte[] wanted = content(image);
    for (int kib : new int[] {64, 128, 192, 256}) {
      byte[] damaged = image.clone();
      damaged[kib * 1024 + 20] ^= 1;
      assertArrayEquals(wanted, content(damaged));
    }
    for (int kib : new int[] {64, 192}) {
      byte[] damaged = image.clone();
      damaged[kib * 1024 + 20] ^= 1;
      damaged[kib * 1024 + 65_536 + 20] ^= 1;
      InputException refused = assertThrows(InputException.class, () -> content(damaged));
      assertTrue(String.valueOf(refused.getMessage()).contains("damaged"));
    }
    assertEquals(MIB, wanted.length);
  }
}
