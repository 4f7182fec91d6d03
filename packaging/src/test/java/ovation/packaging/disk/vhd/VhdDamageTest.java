package ovation.packaging.disk.vhd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.block.DamageTrial;

/** Damaged images are refused, or read rightly: never zeros for what is missing. */
class VhdDamageTest {

  private static final int HEADER_AT = 512;
  private static final int TABLE_AT = 1536;
  private static final int DATA_AT = 2048;
  private static final int STRIDE = 512 + VhdBuilder.BLOCK;
  private static final int SIZE = 5 * VhdBuilder.BLOCK / 2 + 512;
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
  private int footerAt;
  private DamageTrial trial;

  /** Blocks 0 and 2 are there, block 1 is not; the last one is cut by the disk's end. */
  @BeforeEach
  void make() {
    image = new VhdBuilder(SIZE, 1).sector(0, 1).sector(1023, 2).sector(2560, 3).build();
    footerAt = image.length - 512;
    byte[] content = new byte[SIZE];
    Arrays.fill(content, 0, 512, (byte) 1);
    Arrays.fill(content, 1023 * 512, 1024 * 512, (byte) 2);
    Arrays.fill(content, 2560 * 512, 2561 * 512, (byte) 3);
    trial = new DamageTrial(folder.resolve("a.vhd"), DiskFormat.VHD, content);
  }

  private byte[] with(int at, int width, long value) {
    byte[] damaged = image.clone();
    ByteBuffer bytes = ByteBuffer.wrap(damaged);
    switch (width) {
      case 1 -> bytes.put(at, (byte) value);
      case 2 -> bytes.putShort(at, (short) value);
      case 4 -> bytes.putInt(at, (int) value);
      default -> bytes.putLong(at, value);
    }
    return damaged;
  }

  private byte[] entry(int block, long value) {
    return with(TABLE_AT + 4 * block, 4, value);
  }

  /** Puts the checksums of footer, copy and header right. */
  private byte[] summed(byte[] damaged) {
    for (int at : new int[] {0, footerAt}) {
      byte[] footer = VhdBuilder.summed(Arrays.copyOfRange(damaged, at, at + 512), 64);
      System.arraycopy(footer, 0, damaged, at, 512);
    }
    byte[] header = Arrays.copyOfRange(damaged, HEADER_AT, HEADER_AT + 1024);
    System.arraycopy(VhdBuilder.summed(header, 36), 0, damaged, HEADER_AT, 1024);
    return damaged;
  }

  @Test
  void theSoundImageIsReadWithAndWithoutItsFooter() throws Exception {
    // Or else everything might be refused.
    trial.refusedOrRight(image, "sound");
    trial.read(image);
    byte[] cut = Arrays.copyOf(image, footerAt);
    trial.refusedOrRight(cut, "without footer");
    trial.read(cut);
  }

  @Test
  void dynamicImagesHoldWhatIsStoredWhateverTheBitmapSays() throws Exception {
    Programs.assumeProgram("qemu-img");
    byte[] cleared = image.clone();
    Arrays.fill(cleared, DATA_AT, DATA_AT + 512, (byte) 0);
    Files.write(folder.resolve("b.vhd"), cleared);
    Programs.lines(folder, "qemu-img", "convert", "-f", "vpc", "-O", "raw", "b.vhd", "b.raw");
    trial.refusedOrRight(cleared, "bitmap cleared");
    assertArrayEquals(Files.readAllBytes(folder.resolve("b.raw")), trial.read(cleared));
  }

  @Test
  void truncatedImagesAreRefusedUnlessOnlyTheFooterIsMissing() throws IOException {
    int[] structures = {0, HEADER_AT, TABLE_AT, DATA_AT, DATA_AT + 512, DATA_AT + STRIDE, footerAt};
    for (int structure : structures) {
      for (int length = structure - 1; length <= structure + 1; length++) {
        if (length >= 0) {
          trial.refusedOrRight(Arrays.copyOf(image, length), "cut to " + length);
        }
      }
    }
    trial.refusedOrRight(Arrays.copyOf(image, image.length - 1), "cut by 1");
    int neededOfLast = DATA_AT + STRIDE + 512 + VhdBuilder.BLOCK / 2 + 512;
    trial.refusedOrRight(Arrays.copyOf(image, neededOfLast), "cut behind the disk's end");
    trial.refused(
        Arrays.copyOf(image, neededOfLast - 1),
        "cut within the last block",
        "block 2 at byte " + (DATA_AT + STRIDE) + " lies outside the file");
  }

  @Test
  void blocksThatLieOverAnythingElseAreRefused() throws IOException {
    trial.refused(entry(0, 0), "block at 0", "block 0 at byte 0 lies over");
    trial.refused(entry(0, 1), "block over the header", "block 0 at byte 512 lies over");
    trial.refused(entry(0, 3), "block over the table", "block 0 at byte 1536 lies over");
    trial.refused(entry(1, 4), "a block twice", "lies over another block");
    trial.refused(entry(1, 5), "overlapping blocks", "lies over another block");
    trial.refused(entry(1, footerAt / 512), "block at the footer", "lies outside the file");
    trial.refused(entry(1, 0xffff_fffeL), "block at 2 TiB", "lies outside the file");
    trial.refused(entry(1, 0x8000_0000L), "block at 1 TiB", "block 1 at byte 1099511627776 lies");
    trial.refused(
        entry(2, (DATA_AT + STRIDE) / 512 + 1), "last block over the footer", "over the footer");
  }

  @Test
  void everyFieldWithItsChecksumWrongIsRefusedOrHarmless() throws IOException {
    for (int at = 0; at < 96; at++) {
      trial.refusedOrRight(with(at, 1, ~image[at]), "copy byte " + at);
      trial.refusedOrRight(with(footerAt + at, 1, ~image[footerAt + at]), "footer byte " + at);
    }
    for (int at = HEADER_AT; at < TABLE_AT; at += 7) {
      trial.refused(with(at, 1, ~image[at]), "header byte " + at, "dynamic header at byte 512");
    }
    trial.refused(with(0, 8, 0), "no copy", "copy of the footer at byte 0 is missing");
  }

  @Test
  void everyFieldOfTheHeaderAtItsBoundsIsRefusedOrRead() throws IOException {
    int[][] fields = {{0, 8}, {8, 8}, {16, 8}, {24, 4}, {28, 4}, {32, 4}, {36, 4}, {40, 8}};
    for (int[] field : fields) {
      for (long value : VALUES) {
        trial.neverStumbles(
            summed(with(HEADER_AT + field[0], field[1], value)), field[0] + " = " + value);
      }
    }
    trial.refused(summed(with(HEADER_AT + 32, 4, 0)), "blocks of 0 bytes", "blocks of 0 bytes");
    trial.refused(summed(with(HEADER_AT + 32, 4, 0x300000)), "odd blocks", "power of two");
    trial.refused(summed(with(HEADER_AT + 28, 4, 2)), "short table", "2 entries, too few");
    trial.refused(summed(with(HEADER_AT + 28, 4, -1)), "long table", "lies outside the file");
    trial.refused(summed(with(HEADER_AT + 16, 8, 512)), "table there", "over another structure");
    trial.refused(
        summed(with(HEADER_AT + 16, 8, Long.MIN_VALUE)), "table at 2^63", "outside the file");
  }

  @Test
  void everyFieldOfTheFootersAtItsBoundsIsRefusedOrRead() throws IOException {
    int[][] fields = {
      {8, 4}, {12, 4}, {16, 8}, {24, 4}, {28, 4}, {40, 8}, {48, 8}, {56, 4}, {60, 4}
    };
    for (int[] field : fields) {
      for (long value : VALUES) {
        String what = field[0] + " = " + value;
        byte[] one = summed(with(footerAt + field[0], field[1], value));
        trial.refusedOrRight(one, "footer " + what);
        System.arraycopy(one, footerAt, one, 0, 512);
        trial.refusedOrRight(one, "both " + what);
      }
    }
    trial.refused(
        summed(with(footerAt + 48, 8, 512)), "two sizes", "tells of another disk than its copy");
  }

  @Test
  void fixedImagesKeepAllTheyHold() throws IOException {
    byte[] disk = new byte[3 << 20];
    Arrays.fill(disk, (byte) 7);
    byte[] fixed = Arrays.copyOf(disk, disk.length + 512);
    byte[] footer = new byte[512];
    System.arraycopy(image, footerAt, footer, 0, 512);
    ByteBuffer.wrap(footer).putLong(16, -1).putLong(48, disk.length).putInt(60, 2);
    System.arraycopy(VhdBuilder.summed(footer, 64), 0, fixed, disk.length, 512);
    DamageTrial whole = new DamageTrial(folder.resolve("fixed.vhd"), DiskFormat.VHD, disk);
    whole.refusedOrRight(fixed, "sound");
    whole.refusedOrRight(Arrays.copyOf(fixed, fixed.length - 1), "footer of 511 bytes");
    whole.refused(Arrays.copyOf(fixed, fixed.length - 2), "footer cut", "has no footer");
    whole.refused(Arrays.copyOfRange(fixed, 1, fixed.length), "beginning cut", "do not fit");
    fixed[disk.length + 50] ^= 1;
    whole.refused(fixed, "footer damaged", "footer at byte 3145728 is damaged");
  }
}
