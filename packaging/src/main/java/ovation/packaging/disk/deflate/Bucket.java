package ovation.packaging.disk.deflate;

/**
 * The latest three positions of one hash, in one {@code long}: lanes of 21 bits, the latest lowest,
 * each a position's lower 16 bits below five more bits of the hash. So a bucket is read and updated
 * at once, and most positions are told apart without a look at the content.
 */
final class Bucket {

  private static final int LANE = 21;
  private static final long LANES = 1L | 1L << LANE | 1L << 2 * LANE;
  private static final long TAGS = 31 * LANES << 16;
  private static final long CARRIES = LANES << LANE;

  private Bucket() {}

  /** Returns the bucket with a position added. */
  static long with(long bucket, int position, int tag) {
    return bucket << LANE | tag << 16 | (position & 0xffff);
  }

  /** Returns whether any of the positions has the same further bits of the hash. */
  static boolean mayHave(long bucket, int tag) {
    long differences = (bucket ^ LANES * (tag << 16)) & TAGS;
    return (differences + TAGS & CARRIES) != CARRIES;
  }

  /** Returns the best match among the three. */
  static int search(byte[] content, int position, long here, long bucket, int window, int most) {
    int one = Match.start(content, position, here, (int) bucket, window);
    int two = Match.start(content, position, here, (int) (bucket >>> LANE), window);
    int three = Match.start(content, position, here, (int) (bucket >>> 2 * LANE), window);
    int best = Math.max(one, Math.max(two, three));
    if (Match.length(best) < Long.BYTES) {
      return best;
    }
    one = Match.whole(content, position, one, most);
    two = Match.whole(content, position, two, most);
    three = Match.whole(content, position, three, most);
    return Math.max(one, Math.max(two, three));
  }
}
