package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;

/** The layout of the stream, byte by byte, and what readers of others make of it. */
class StreamOptimizedWriterTest {

  private static final int GRAIN = 65_536;
  private static final int TABLE_BYTES = 512 * GRAIN;

  @TempDir private Path folder;

  /** 97 MiB: zeros, text and noise, one whole table of zeros, a last table that is not full. */
  private static byte[] image() {
    byte[] image = new byte[3 * TABLE_BYTES + 16 * GRAIN - 512];
    Random random = new Random(20);
    for (int grain : List.of(0, 1, 7, 511, 512, 1023, 1536, 1551)) {
      byte[] noise = new byte[grain % 2 == 0 ? GRAIN : 3000];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, image, grain * GRAIN, noise.length);
    }
    return image;
  }

  private static byte[] write(byte[] image) throws PackagingException {
    return MemoryFiles.write(image, "streamOptimized", 2).file("disk.vmdk");
  }

  private static byte[] blank(long capacity) throws PackagingException {
    return MemoryFiles.write(new MemoryDisk(new byte[0], capacity), "streamOptimized", 1)
        .file("disk.vmdk");
  }

  @Test
  void everyReaderFindsTheSameContent() throws Exception {
    byte[] image = image();
    byte[] vmdk = write(image);
    assertArrayEquals(image, new TableRead(vmdk).content(), "a reader by the format's description");
    MemoryFiles files = new MemoryFiles();
    files.files.put("disk.vmdk", vmdk);
    assertArrayEquals(image, files.content(), "our own reader");
    QemuImg.assume();
    Path raw = Files.write(folder.resolve("disk.raw"), image);
    Path file = Files.write(folder.resolve("disk.vmdk"), vmdk);
    QemuImg.run("check", "-f", "vmdk", file);
    QemuImg.run("compare", "-f", "raw", "-F", "vmdk", raw, file);
    assertTrue(QemuImg.run("info", "-f", "vmdk", file).contains("create type: streamOptimized"));
  }

  @ParameterizedTest
  @ValueSource(longs = {512, GRAIN, (1L << 30) + 512, 1L << 40, 64L << 40})
  void blankDisksOfAnySizeAreRead(long capacity) throws Exception {
    byte[] blank = blank(capacity);
    long entries = Math.ceilDiv(capacity, (long) TABLE_BYTES);
    assertEquals((128 + 4 + Math.ceilDiv(entries * 4, 512L)) * 512, blank.length);
    QemuImg.assume();
    Path vmdk = Files.write(folder.resolve("blank.vmdk"), blank);
    if (capacity <= 1L << 40) {
      // It walks all 2^30 grains of the largest one.
      QemuImg.run("check", "-f", "vmdk", vmdk);
    }
    assertTrue(QemuImg.run("info", "-f", "vmdk", vmdk).contains("(" + capacity + " bytes)"));
  }

  @Test
  void everyTableFollowsItsGrainsAndNothingFollowsTheEnd() throws Exception {
    byte[] image = image();
    byte[] vmdk = write(image);
    StreamWalk walk = new StreamWalk(vmdk);
    assertEquals(List.of(1, 1, 1, 2, 3, 0), walk.markers);
    assertEquals(vmdk.length, walk.end, "every sector belongs to something");
    assertEquals(8, walk.grains.size());
    byte[] whole = Arrays.copyOf(image, image.length + 512);
    walk.grains.forEach((sector, grain) ->
        assertArrayEquals(
            Arrays.copyOfRange(whole, (int) (sector * 512), (int) (sector * 512) + GRAIN), grain));
    assertEquals(0, walk.directory[2], "the table of zeros is left out");
    walk.places.forEach((sector, place) -> {
      long number = sector / 128;
      long table = walk.directory[(int) (number / 512)];
      assertTrue(table > place, "the table comes after its grains");
      assertEquals(place, walk.entry(table, (int) (number % 512)));
    });
  }

  @Test
  void headerAndFooterDifferOnlyInThePlaceOfTheDirectory() throws Exception {
    byte[] vmdk = write(image());
    StreamWalk walk = new StreamWalk(vmdk);
    ByteBuffer header = ByteBuffer.wrap(Arrays.copyOf(vmdk, 512)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(3, header.getInt(4));
    assertEquals(0x30001, header.getInt(8));
    assertEquals(3L * 65_536 + 16 * 128 - 1, header.getLong(12));
    assertEquals(-1L, header.getLong(56));
    header.putLong(56, walk.directoryPlace);
    assertArrayEquals(header.array(), walk.footer);
    assertArrayEquals(new byte[512], Arrays.copyOfRange(vmdk, vmdk.length - 512, vmdk.length));
  }

  @Test
  void theTextSaysWhatVmwareExpects() throws Exception {
    byte[] vmdk = blank(1L << 30);
    String text = new String(vmdk, 512, 512, StandardCharsets.US_ASCII);
    assertTrue(text.contains("createType=\"streamOptimized\"\n"));
    assertTrue(text.contains("RDONLY 2097152 SPARSE \"generated-stream.vmdk\"\n"));
    assertTrue(text.contains("ddb.geometry.cylinders = \"130\"\n"));
    assertTrue(text.contains("ddb.toolsVersion = \"2147483647\"\n"));
    assertTrue(text.indexOf('\0') > 0, "the text ends inside its sector");
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    byte[] image = image();
    byte[] one = MemoryFiles.write(image, "streamOptimized", 1).file("disk.vmdk");
    assertArrayEquals(one, write(image));
    assertArrayEquals(one, MemoryFiles.write(image, "streamOptimized", 8).file("disk.vmdk"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, (64L << 40) + 512})
  void refusesWhatIsNoDisk(long capacity) {
    assertThrows(OutputException.class, () -> blank(capacity));
  }
}
