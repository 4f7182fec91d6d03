package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;

/** Finds stretches of zeros, many bytes at a time. */
final class Zeros {

  /** The largest unit that is asked for. */
  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(2 << 20).asReadOnlyBuffer();

  private Zeros() {}

  /** Whether the rest of a buffer, of at most 2 MiB, is zeros. */
  static boolean only(ByteBuffer bytes) {
    return bytes.mismatch(ZEROS.slice(0, bytes.remaining())) < 0;
  }

  /** Fills a part of a buffer with zeros. */
  static void fill(ByteBuffer bytes, int from, int to) {
    bytes.put(from, ZEROS, 0, to - from);
  }
}
