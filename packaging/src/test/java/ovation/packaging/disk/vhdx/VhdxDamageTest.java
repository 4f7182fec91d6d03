package ovation.packaging.disk.vhdx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.disk.Damage;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.Lab;

/** Damaged images are refused, or read rightly. */
class VhdxDamageTest {

  private static final int KIB = 1024;
  private static final int MIB = 1 << 20;
  private static final int METADATA = 2 * MIB;
  private static final int BAT = 3 * MIB;
  private static final int DATA = 4 * MIB;

  @TempDir Path folder;

  private byte[] image = {};
  private Damage damage = new Damage(new VhdxFormat(), image, image);

  @BeforeEach
  void writeAnImage() throws Exception {
    Path raw = Lab.raw(folder.resolve("disk.raw"), 2 * MIB + 512);
    Path file = folder.resolve("disk.vhdx");
    Lab.convert(raw, file, DiskFormat.VHDX, "dynamic", 1);
    image = Files.readAllBytes(file);
    damage = new Damage(new VhdxFormat(), image, Files.readAllBytes(raw));
  }

  /** Makes checksums fit again, so that the field itself must be found. */
  private static void seal(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    VhdxBuilder.seal(buffer, 64 * KIB, 4096);
    VhdxBuilder.seal(buffer, 128 * KIB, 4096);
    VhdxBuilder.seal(buffer, 192 * KIB, 64 * KIB);
    VhdxBuilder.seal(buffer, 256 * KIB, 64 * KIB);
  }

  private String refusedWith(long offset, long value) throws Exception {
    byte[] damaged = image.clone();
    ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putLong((int) offset, value);
    return damage.refused(damaged);
  }

  @Test
  void everyTruncationIsFound() throws Exception {
    for (int kib = 0; kib <= image.length / KIB; kib += 256) {
      damage.truncated((long) kib * KIB - 1);
      damage.truncated((long) kib * KIB);
      damage.truncated((long) kib * KIB + 1);
    }
    damage.truncated(image.length - 1L);
  }

  @Test
  void everyFieldIsChecked() throws Exception {
    int header = 128 * KIB;
    for (int at : new int[] {64, 66}) {
      damage.field(header + at, 2, false, VhdxDamageTest::seal);
    }
    for (int at : new int[] {8, 48, 72}) {
      damage.field(header + at, 8, false, VhdxDamageTest::seal);
    }
    damage.field(header + 68, 4, false, VhdxDamageTest::seal);
    int region = 192 * KIB;
    for (int at : new int[] {0, 8, 40, 44, 72, 76}) {
      damage.field(region + at, 4, false, VhdxDamageTest::seal);
    }
    for (int at : new int[] {16, 24, 32, 48, 64}) {
      damage.field(region + at, 8, false, VhdxDamageTest::seal);
    }
  }

  @Test
  void everyFieldOfTheMetadataIsChecked() throws Exception {
    damage.field(METADATA + 10, 2, false, bytes -> {});
    for (int entry = 1; entry <= 5; entry++) {
      for (int at : new int[] {16, 20, 24}) {
        damage.field(METADATA + 32 * entry + at, 4, false, bytes -> {});
      }
    }
    // Block size, bits, sector sizes.
    for (int at : new int[] {4, 32, 36}) {
      damage.field(METADATA + 64 * KIB + at, 4, false, bytes -> {});
    }
    damage.field(METADATA + 64 * KIB + 8, 8, false, bytes -> {});
  }

  @Test
  void aBlockSizeOfNothingIsRefused() throws Exception {
    long bits = 0;
    assertTrue(refusedWith(METADATA + 64L * KIB, bits << 32).contains("block size of 0 bytes"));
    assertTrue(refusedWith(METADATA + 64L * KIB, 3 << 20).contains("block size"));
  }

  @Test
  void blocksOutsideTheFileOrTwiceInUseAreNamed() throws Exception {
    String message = refusedWith(BAT, 1L << 40 | 6);
    assertTrue(message.contains("block allocation table entry 0 at byte 3145728"), message);
    assertTrue(message.contains("byte 1099511627776, outside the file"), message);
    for (long place : new long[] {0, MIB * 2L, BAT}) {
      assertTrue(refusedWith(BAT, place | 6).contains("which something else uses"));
    }
    assertTrue(refusedWith(BAT + 8, DATA | 6).contains("which something else uses"));
    assertTrue(refusedWith(BAT, DATA | 5).contains("the state 5"));
    assertTrue(refusedWith(BAT, DATA | 7).contains("there is no parent"));
    assertTrue(refusedWith(BAT, DATA | 14).contains("unknown bits"));
  }

  @Test
  void everyFieldOfALogEntryIsChecked() throws Exception {
    VhdxBuilder builder = new VhdxBuilder(1, MIB);
    builder.log = new UUID(77, 88);
    builder.fill(0, 1).entry(0, 0, 6);
    builder.logEntry(0, 0, 10, Map.of((long) VhdxBuilder.DATA, new byte[4096]));
    byte[] logged = builder.build();
    byte[] content = new byte[MIB];
    System.arraycopy(logged, VhdxBuilder.DATA + 4096, content, 4096, MIB - 4096);
    Damage log = new Damage(new VhdxFormat(), logged, content);
    int entry = VhdxBuilder.LOG;
    for (int at : new int[] {0, 8, 12, 64}) {
      log.field(entry + at, 4, false, VhdxDamageTest::sealEntry);
    }
    for (int at : new int[] {16, 32, 48, 56, 88}) {
      log.field(entry + at, 8, false, VhdxDamageTest::sealEntry);
    }
  }

  private static void sealEntry(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int length = buffer.getInt(VhdxBuilder.LOG + 8);
    if (length >= 64 && length <= VhdxBuilder.MIB) {
      VhdxBuilder.seal(buffer, VhdxBuilder.LOG, length);
    }
  }
}
