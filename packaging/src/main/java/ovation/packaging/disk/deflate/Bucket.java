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

  /** Returns a bit for each position with the same further bits of the hash. */
  static long hits(long bucket, int tag) {
    long differences = (bucket ^ LANES * (tag << 16)) & TAGS;
    return ~(differences + TAGS) & CARRIES;
  }

  /** Returns the best match among the hits, of which there is one at least. */
  static int search(
      byte[] content, int position, long here, long bucket, long hits, int window, int most) {
    int best = 0;
    long left = hits;
    do {
      int other = (int) (bucket >>> (Long.numberOfTrailingZeros(left) - LANE));
      left &= left - 1;
      best = Math.max(best, Match.at(content, position, here, other, window, most));
    } while (left != 0);
    return best;
  }
}
