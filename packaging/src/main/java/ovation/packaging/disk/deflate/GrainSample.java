package ovation.packaging.disk.deflate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Tells from some 4 KiB of a block whether it is hopeless to compress it, as with archives, films
 * and encrypted data: every byte value is about as frequent as every other. A fifth of a usual
 * system disk is like that, and is stored at the speed of copying instead.
 *
 * <p>The sample is sixteen pieces spread evenly, so that a block of several files is judged by all
 * of them.
 */
final class GrainSample {

  /** Below this length everything is compressed. */
  private static final int SHORTEST = 16 * 1024;

  private static final int PIECES = 16;
  private static final int PIECE = 256;
  private static final int SAMPLE = PIECES * PIECE;

  /**
   * The sum of squares of the frequencies of 4096 even random bytes is 69,600 on average, with a
   * deviation of some 730. Text has above 700,000, machine code above 300,000.
   */
  private static final int EVEN = 75_000;

  private final byte[] piece = new byte[PIECE];
  private final int[] counts = new int[256];

  /** Returns whether the block looks incompressible. Leaves its position alone. */
  boolean isHopeless(ByteBuffer content) {
    int length = content.remaining();
    if (length < SHORTEST) {
      return false;
    }
    Arrays.fill(counts, 0);
    int step = (length - PIECE) / (PIECES - 1);
    for (int i = 0; i < PIECES; i++) {
      content.get(content.position() + i * step, piece);
      for (byte value : piece) {
        counts[value & 0xff]++;
      }
    }
    long squares = 0;
    for (int count : counts) {
      squares += (long) count * count;
    }
    return squares < EVEN && squares >= SAMPLE;
  }
}
