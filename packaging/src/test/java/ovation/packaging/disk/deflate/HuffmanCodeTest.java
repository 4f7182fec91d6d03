package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lengths and words of codes. */
class HuffmanCodeTest {

  private final HuffmanCode huffman = new HuffmanCode();

  private byte[] lengths(int limit, int... frequencies) {
    byte[] lengths = new byte[frequencies.length];
    huffman.lengths(frequencies, 0, frequencies.length, lengths, limit);
    return lengths;
  }

  @Test
  void rareSymbolsGetLongCodes() {
    assertArrayEquals(new byte[] {1, 2, 3, 3}, lengths(15, 40, 20, 10, 9));
    assertArrayEquals(new byte[] {2, 2, 2, 2}, lengths(15, 7, 7, 7, 7));
  }

  @Test
  void thereAreTwoCodesAlways() {
    assertArrayEquals(new byte[] {1, 1, 0}, lengths(15, 0, 0, 0));
    assertArrayEquals(new byte[] {1, 0, 1}, lengths(15, 0, 0, 5));
    assertArrayEquals(new byte[] {1, 1, 0}, lengths(15, 5, 0, 0));
  }

  @Test
  void theLimitIsKeptAndTheCodeComplete() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      int limit = 7 + random.nextInt(9);
      int[] frequencies = new int[2 + random.nextInt(Math.min(286, 1 << limit) - 2)];
      for (int i = 0; i < frequencies.length; i++) {
        frequencies[i] = 1 + (int) Math.pow(2, 15 * random.nextDouble());
      }
      int sum = 0;
      for (byte length : lengths(limit, frequencies)) {
        assertTrue(length >= 1 && length <= limit);
        sum += 1 << (limit - length);
      }
      assertEquals(1 << limit, sum);
    }
  }

  @Test
  void wordsCountUpwardsWithTheFirstBitLowest() {
    int[] words = new int[4];
    huffman.words(new byte[] {2, 1, 3, 3}, 0, 4, words, 0);
    assertArrayEquals(new int[] {0b01 << 5 | 2, 1, 0b011 << 5 | 3, 0b111 << 5 | 3}, words);
  }
}
