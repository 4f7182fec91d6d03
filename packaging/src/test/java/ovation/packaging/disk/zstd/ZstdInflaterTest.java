package ovation.packaging.disk.zstd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Programs;

/** What the program zstd packs, unpacked. */
class ZstdInflaterTest {

  @TempDir Path folder;

  private final ZstdInflater inflater = new ZstdInflater();

  @BeforeEach
  void needsTheProgram() {
    Programs.assumeProgram("zstd");
  }

  /** Text with growing noise, so that all kinds of blocks and tables come up. */
  private static byte[] content(int size, int noise) {
    Random random = new Random(size + noise);
    byte[] bytes = new byte[size];
    byte[] words = "the quick brown fox jumps over the lazy dog. ".getBytes(StandardCharsets.UTF_8);
    int at = 0;
    while (at < size) {
      int from = random.nextInt(words.length);
      for (int i = 0; i < 3 + random.nextInt(40) && at < size; i++) {
        boolean other = noise > 0 && random.nextInt(100) < noise;
        bytes[at++] = other ? (byte) random.nextInt(256) : words[(from + i) % words.length];
      }
    }
    return bytes;
  }

  private byte[] pack(byte[] content, String... options) throws Exception {
    Files.write(folder.resolve("content"), content);
    String[] command = new String[options.length + 5];
    System.arraycopy(options, 0, command, 1, options.length);
    command[0] = "zstd";
    command[options.length + 1] = "-qf";
    command[options.length + 2] = "content";
    command[options.length + 3] = "-o";
    command[options.length + 4] = "packed";
    Programs.lines(folder, command);
    return Files.readAllBytes(folder.resolve("packed"));
  }

  private byte[] unpack(byte[] packed, int size) throws DataFormatException {
    ByteBuffer target = ByteBuffer.allocateDirect(size);
    inflater.inflate(ByteBuffer.wrap(packed), target);
    byte[] plain = new byte[size];
    target.get(0, plain);
    return plain;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 9, 19})
  void everyLevelIsRead(int level) throws Exception {
    for (int size : new int[] {1, 2, 100, 1000, 65_536, 300_001}) {
      for (int noise : new int[] {0, 1, 10, 60, 100}) {
        byte[] content = content(size, noise);
        assertArrayEquals(content, unpack(pack(content, "-" + level), size), size + " " + noise);
      }
    }
  }

  @Test
  void fastLevelsAndRunsAreRead() throws Exception {
    byte[] content = content(200_000, 5);
    assertArrayEquals(content, unpack(pack(content, "--fast=5"), content.length));
    assertArrayEquals(content, unpack(pack(content, "--no-check"), content.length));
    assertArrayEquals(content, unpack(pack(content, "--no-compress-literals"), content.length));
    byte[] run = new byte[400_000];
    assertArrayEquals(run, unpack(pack(run), run.length));
  }

  @Test
  void bytesBehindTheBlockAreLeftAlone() throws Exception {
    byte[] content = content(1000, 5);
    byte[] packed = pack(content);
    ByteBuffer more = ByteBuffer.allocate(packed.length + 100).put(packed).clear();
    inflater.inflate(more, ByteBuffer.allocate(1000));
    assertEquals(packed.length, more.position());
  }

  @Test
  void anotherLengthIsRefused() throws Exception {
    byte[] packed = pack(content(1000, 5));
    assertThrows(DataFormatException.class, () -> unpack(packed, 999));
    assertThrows(DataFormatException.class, () -> unpack(packed, 1001));
  }

  @Test
  void damageIsNoticed() throws Exception {
    byte[] content = content(5000, 10);
    byte[] packed = pack(content);
    for (int length = 0; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThrows(DataFormatException.class, () -> unpack(cut, 5000));
    }
    // The checksum at the end catches what the tables do not; some bits do not matter.
    for (int bit = 0; bit < packed.length * 8; bit++) {
      byte[] damaged = packed.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        assertArrayEquals(content, unpack(damaged, 5000), "bit " + bit);
      } catch (DataFormatException noticed) {
        assertTrue(String.valueOf(noticed.getMessage()).startsWith("the compressed data "));
      }
    }
  }

  @Test
  void noiseIsNeverMoreThanRefused() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      ByteBuffer start = ByteBuffer.wrap(noise);
      if (noise.length > 12) {
        start.put(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x20, 100});
        int header = noise.length - 9 << 3 | 5;
        start.put((byte) header).put((byte) (header >>> 8)).put((byte) 0);
      }
      assertThrows(DataFormatException.class, () -> unpack(noise, 100));
    }
  }
}
