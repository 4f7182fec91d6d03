package ovation.packaging.disk.vmdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

class StreamOptimizedWriterTest {

  private static final int GRAIN = StreamOptimizedWriter.GRAIN_BYTES;
  private static final int TABLE_BYTES = 512 * GRAIN;

  @TempDir private Path folder;

  /** 97 MiB: zeros, text and noise, one whole table of zeros, a last table that is not full. */
  private static byte[] image() {
    byte[] image = new byte[3 * TABLE_BYTES + 16 * GRAIN];
    Random random = new Random(20);
    for (int grain : List.of(0, 1, 7, 511, 512, 1023, 1536, 1551)) {
      byte[] noise = new byte[grain % 2 == 0 ? GRAIN : 3000];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, image, grain * GRAIN, noise.length);
    }
    return image;
  }

  private static byte[] write(byte[] image, long capacity) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StreamOptimizedWriter writer =
        new StreamOptimizedWriter(out, capacity, ContentId.of("test"), DiskAdapter.LSI_LOGIC, 6)) {
      writer.writeImage(new ByteArrayInputStream(image));
      writer.finish();
    }
    return out.toByteArray();
  }

  @Test
  void qemuReadsTheSameContents() throws Exception {
    QemuImg.assume();
    byte[] image = image();
    Path raw = Files.write(folder.resolve("disk.raw"), image);
    Path vmdk = Files.write(folder.resolve("disk.vmdk"), write(image, image.length));
    QemuImg.run("check", "-f", "vmdk", vmdk);
    QemuImg.run("compare", "-f", "raw", "-F", "vmdk", raw, vmdk);
    Path back = folder.resolve("back.raw");
    QemuImg.run("convert", "-f", "vmdk", "-O", "raw", vmdk, back);
    assertEquals(-1, Files.mismatch(raw, back));
    assertTrue(QemuImg.run("info", "-f", "vmdk", vmdk).contains("create type: streamOptimized"));
  }

  @Test
  void qemuReadsBlankAndLargeDisks() throws Exception {
    QemuImg.assume();
    for (long capacity : new long[] {GRAIN, 1L << 30, 1L << 40}) {
      Path vmdk = Files.write(folder.resolve(capacity + ".vmdk"), write(new byte[0], capacity));
      QemuImg.run("check", "-f", "vmdk", vmdk);
      assertTrue(QemuImg.run("info", "-f", "vmdk", vmdk).contains("(" + capacity + " bytes)"));
    }
  }

  @Test
  void everyTableFollowsItsGrainsAndNothingFollowsTheEnd() throws Exception {
    byte[] image = image();
    StreamWalk walk = new StreamWalk(write(image, image.length));
    assertEquals(List.of(1, 1, 1, 2, 3, 0), walk.markers);
    assertEquals(8, walk.grains.size());
    walk.grains.forEach((sector, grain) ->
        assertArrayEquals(
            Arrays.copyOfRange(image, (int) (sector * 512), (int) (sector * 512) + GRAIN), grain));
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
    byte[] image = image();
    byte[] vmdk = write(image, image.length);
    StreamWalk walk = new StreamWalk(vmdk);
    ByteBuffer header = ByteBuffer.wrap(Arrays.copyOf(vmdk, 512)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(3, header.getInt(4));
    assertEquals(0x30001, header.getInt(8));
    assertEquals(-1L, header.getLong(56));
    header.putLong(56, walk.directoryPlace);
    assertArrayEquals(header.array(), walk.footer);
    assertArrayEquals(new byte[512], Arrays.copyOfRange(vmdk, vmdk.length - 512, vmdk.length));
  }

  @Test
  void theTextSaysWhatVmwareExpects() throws Exception {
    byte[] vmdk = write(new byte[0], 1L << 30);
    String text = new String(vmdk, 512, 512, StandardCharsets.US_ASCII);
    assertTrue(text.contains("createType=\"streamOptimized\"\n"));
    assertTrue(text.contains("RDONLY 2097152 SPARSE \"generated-stream.vmdk\"\n"));
    assertTrue(text.contains("ddb.geometry.cylinders = \"130\"\n"));
    assertTrue(text.indexOf('\0') > 0, "the text ends inside its sector");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    byte[] image = image();
    assertArrayEquals(write(image, image.length), write(image, image.length));
  }

  @Test
  void countsWhatIsNotZero() throws Exception {
    try (StreamOptimizedWriter writer =
        new StreamOptimizedWriter(
            new ByteArrayOutputStream(), 4L * GRAIN, ContentId.of("x"), DiskAdapter.IDE, 1)) {
      byte[] grain = new byte[GRAIN];
      writer.writeGrain(grain);
      grain[GRAIN - 1] = 1;
      writer.writeGrain(grain);
      assertEquals(GRAIN, writer.populatedBytes());
    }
  }

  @Test
  void refusesWhatIsNoDisk() {
    for (long capacity : new long[] {0, -GRAIN, 512, GRAIN + 512, (1L << 46) + GRAIN}) {
      assertThrows(IllegalArgumentException.class, () -> write(new byte[0], capacity));
    }
    assertThrows(IllegalStateException.class, () -> write(new byte[GRAIN + 1], GRAIN));
  }

  @Test
  void roundsCapacitiesUpToGrains() {
    assertEquals(GRAIN, StreamOptimizedWriter.capacityFor(0));
    assertEquals(GRAIN, StreamOptimizedWriter.capacityFor(GRAIN));
    assertEquals(2L * GRAIN, StreamOptimizedWriter.capacityFor(GRAIN + 1));
  }
}
