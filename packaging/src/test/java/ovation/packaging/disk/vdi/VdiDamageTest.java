package ovation.packaging.disk.vdi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.block.DamageTrial;

/** Damaged images are refused, or read rightly: never zeros for what is missing. */
class VdiDamageTest {

  private static final int MAP_AT = 512;
  private static final int DATA_AT = 1024;
  private static final int BLOCK = 1 << 20;
  private static final int SIZE = (3 << 20) + 512;
  private static final long[] VALUES = {
    0,
    1,
    2,
    511,
    512,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0xffff,
    0x7fff_ffffL,
    0x8000_0000L,
    0xffff_ffffL,
    Long.MIN_VALUE,
    Long.MAX_VALUE,
    0x7fff_ffff_ffff_fe00L,
    1L << 33
  };

  @TempDir private Path folder;

  private byte[] image;
  private DamageTrial trial;

  /** Blocks 0, 1 and 3 are there, in another order; block 2 is zeros. */
  @BeforeEach
  void make() {
    ByteBuffer bytes = ByteBuffer.allocate(DATA_AT + 3 * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(64, 0xbeda107f).putInt(68, 0x10001).putInt(72, 400).putInt(76, 1);
    bytes.putInt(340, MAP_AT).putInt(344, DATA_AT).putInt(360, 512).putLong(368, SIZE);
    bytes.putInt(376, BLOCK).putInt(384, 4).putInt(388, 3).putLong(392, 1).putLong(408, 2);
    bytes.putInt(MAP_AT, 2).putInt(MAP_AT + 4, 0).putInt(MAP_AT + 8, -2).putInt(MAP_AT + 12, 1);
    image = bytes.array();
    byte[] content = new byte[4 * BLOCK];
    int[] order = {1, 3, 0};
    for (int i = 0; i < order.length; i++) {
      Arrays.fill(image, DATA_AT + i * BLOCK, DATA_AT + (i + 1) * BLOCK, (byte) (i + 1));
      Arrays.fill(content, order[i] * BLOCK, (order[i] + 1) * BLOCK, (byte) (i + 1));
    }
    trial = new DamageTrial(folder.resolve("a.vdi"), DiskFormat.VDI, Arrays.copyOf(content, SIZE));
  }

  private byte[] with(int at, int width, long value) {
    byte[] damaged = image.clone();
    ByteBuffer bytes = ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN);
    if (width == 4) {
      bytes.putInt(at, (int) value);
    } else {
      bytes.putLong(at, value);
    }
    return damaged;
  }

  private byte[] entry(int block, long value) {
    return with(MAP_AT + 4 * block, 4, value);
  }

  @Test
  void theSoundImageIsRead() throws Exception {
    trial.refusedOrRight(image, "sound");
    // Or else everything might be refused.
    trial.read(image);
  }

  @Test
  void truncatedImagesAreRefused() throws IOException {
    for (int structure : new int[] {0, 512, DATA_AT, DATA_AT + BLOCK, DATA_AT + 2 * BLOCK}) {
      for (int length = structure - 1; length <= structure + 1; length++) {
        if (length >= 0) {
          trial.refused(Arrays.copyOf(image, length), "cut to " + length, "");
        }
      }
    }
    trial.refused(
        Arrays.copyOf(image, image.length - 1),
        "cut by 1",
        "block 0 at byte " + (DATA_AT + 2 * BLOCK) + " lies outside the file");
  }

  @Test
  void blocksAreInsideTheFileAndServeOnce() throws IOException {
    trial.refused(entry(2, 1), "a block twice", "block 3 at byte 1049600 is another block");
    trial.refused(entry(2, 3), "block behind the end", "lies outside the file");
    trial.refused(entry(2, 0x7fff_ffffL), "block far off", "lies outside the file");
    trial.refused(entry(2, 0x8000_0000L), "block farther off", "lies outside the file");
    trial.refused(entry(2, 0xffff_fffdL), "block farthest off", "lies outside the file");
    trial.refusedOrRight(entry(2, -1), "free instead of discarded");
    trial.refused(entry(0, -1), "a lost entry", "names 2 blocks of the 3 that the header counts");
  }

  @Test
  void everyFieldAtItsBoundsIsRefusedOrRight() throws IOException {
    int[][] fields = {
      {64, 4}, {68, 4}, {72, 4}, {76, 4}, {80, 4}, {340, 4}, {344, 4}, {348, 4}, {352, 4}, {356, 4},
      {360, 4}, {364, 4}, {368, 8}, {376, 4}, {380, 4}, {384, 4}, {388, 4}, {392, 8}, {408, 8},
      {424, 8}, {440, 8}, {456, 4}, {468, 4}
    };
    for (int[] field : fields) {
      for (long value : VALUES) {
        byte[] damaged = with(field[0], field[1], value);
        boolean moved = field[0] == 340 || field[0] == 344;
        if (moved) {
          trial.neverStumbles(damaged, field[0] + " = " + value);
        } else {
          trial.refusedOrRight(damaged, field[0] + " = " + value);
        }
      }
    }
  }

  @Test
  void whatIsNotReadIsRefusedForItsReason() throws IOException {
    trial.refused(with(64, 4, 0), "no mark", "header at byte 0 has no mark");
    trial.refused(with(68, 4, 0x20000), "version 2", "has the version 2.0");
    trial.refused(with(76, 4, 4), "differencing", "only the changes to another image");
    trial.refused(with(424, 8, 1), "linked", "only the changes to another image");
    trial.refused(with(448, 8, 1), "a parent", "only the changes to another image");
    trial.refused(with(76, 4, 0), "type 0", "image type 0");
    trial.refused(with(376, 4, 0), "blocks of 0 bytes", "blocks of 0 bytes");
    trial.refused(with(380, 4, 512), "extra data", "extra data");
    trial.refused(with(368, 8, Long.MIN_VALUE), "2^63 bytes", "9223372036854775808 bytes");
    trial.refused(with(368, 8, 5 << 20), "short map", "does not fit the disk's 5242880 bytes");
    trial.refused(with(340, 4, 0x7fff_ffff), "map far off", "block map at byte 2147483647");
    trial.refused(with(340, 4, 0), "map over the header", "lies over the header");
    trial.refused(with(344, 4, 512), "blocks over the map", "lies over the header or over");
  }
}
