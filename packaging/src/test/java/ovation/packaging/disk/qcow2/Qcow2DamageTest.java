package ovation.packaging.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.InputException;
import ovation.packaging.disk.Damage;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.Lab;
import ovation.packaging.disk.MemorySource;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.catalog.DiskOpener;

/** Damaged images are refused, or read rightly. */
class Qcow2DamageTest {

  private static final int SIZE = (1 << 20) + 512;

  private final Qcow2Format format = new Qcow2Format(DiskOpener::open);

  @TempDir Path folder;

  private byte[] content = {};
  private byte[] image = {};
  private Damage damage = new Damage(format, image, content);

  @BeforeEach
  void writeAnImage() throws Exception {
    write("v3");
  }

  private void write(String variant) throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), SIZE);
    Path file = folder.resolve("disk.qcow2");
    Lab.convert(raw, file, DiskFormat.QCOW2, variant, 1);
    content = Files.readAllBytes(raw);
    image = Files.readAllBytes(file);
    damage = new Damage(format, image, content);
  }

  private long word(long offset) {
    return ByteBuffer.wrap(image).getLong((int) offset);
  }

  private long secondTable() {
    return word(word(40)) & Entries.OFFSET;
  }

  private String refusedWith(long offset, long value) throws Exception {
    byte[] damaged = image.clone();
    ByteBuffer.wrap(damaged).putLong((int) offset, value);
    return damage.refused(damaged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v3", "v2", "compressed"})
  void everyTruncationIsFound(String variant) throws Exception {
    write(variant);
    for (int at = 0; at < image.length; at += 4096) {
      damage.truncated(at);
      damage.truncated(at + 1L);
      damage.truncated(at - 1L);
    }
    for (int at = 0; at < 120; at++) {
      damage.truncated(at);
    }
  }

  @Test
  void everyFieldOfTheHeaderIsChecked() throws Exception {
    for (int at : new int[] {4, 16, 20, 32, 36, 56, 60, 96, 100}) {
      damage.field(at, 4, true, bytes -> {});
    }
    for (int at : new int[] {0, 8, 24, 40, 48, 64, 72, 80, 88, 104}) {
      damage.field(at, 8, true, bytes -> {});
    }
  }

  @Test
  void tablesOutsideTheFileAreNamed() throws Exception {
    String message = refusedWith(word(40), 1L << 40 | Entries.COPIED);
    assertTrue(message.contains("entry 0 of the L1 table at byte " + word(40)), message);
    assertTrue(message.contains("outside the file"), message);
    message = refusedWith(secondTable() + 8, 1L << 40 | Entries.COPIED);
    assertTrue(message.contains("entry 1 of L2 table 0"), message);
    assertTrue(message.contains("byte 1099511627776, outside the file"), message);
  }

  @Test
  void tablesAndClustersThatOverlapAreRefused() throws Exception {
    long first = word(40);
    long second = secondTable();
    for (long place : new long[] {0, first, second, word(48)}) {
      String message = refusedWith(second, place | Entries.COPIED | (place == 0 ? 512 : 0));
      assertTrue(message.contains("entry 0 of L2 table 0"), message);
    }
    assertTrue(refusedWith(first, first | Entries.COPIED).contains("overlaps"));
    long used = 0;
    for (int i = 0; used == 0; i++) {
      used = word(second + 8L * i);
    }
    assertTrue(refusedWith(second + 8 * 16, used).contains("which something else uses"));
  }

  @Test
  void unknownBitsAreRefused() throws Exception {
    long second = secondTable();
    for (int bit : new int[] {1, 4, 8, 56, 61}) {
      assertTrue(refusedWith(second, word(second) | 1L << bit).contains("unknown bits"));
    }
    assertTrue(refusedWith(word(40), word(word(40)) | 2).contains("unknown bits"));
  }

  @Test
  void damagedCompressedDataAreRefusedOrRight() throws Exception {
    write("compressed");
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      byte[] damaged = image.clone();
      int at = 65_536 + random.nextInt(image.length - 65_536);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      MemorySource source = new MemorySource(damaged);
      try (VirtualDisk disk = format.open(source, name -> source)) {
        Lab.content(disk);
      } catch (InputException e) {
        refused++;
      }
    }
    assertTrue(refused > 0, "only " + refused + " were refused");
  }

  @Test
  void whatIsReadIsTheContent() throws Exception {
    try (VirtualDisk disk = format.open(new MemorySource(image), name -> new MemorySource(image))) {
      assertArrayEquals(content, Lab.content(disk));
    }
  }
}
