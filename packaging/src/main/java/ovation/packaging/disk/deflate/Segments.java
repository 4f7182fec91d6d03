package ovation.packaging.disk.deflate;

/**
 * Cuts the sequences into blocks: first into small pieces, whose frequencies are counted, then
 * neighbours are joined as long as that is cheaper than another table of codes.
 */
final class Segments {

  private static final int EIGHT = Long.BYTES;

  private final int piece;
  private final Segment[] segments;
  private final int[] even = new int[256];
  private final int[] odd = new int[256];
  private int size;

  /**
   * Prepares.
   *
   * @param piece the shortest content that gets a block of its own, in bytes
   */
  Segments(int piece) {
    this.piece = piece;
    segments = new Segment[Sequences.CONTENT / piece + 1];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = new Segment();
    }
  }

  int size() {
    return size;
  }

  Segment get(int index) {
    return segments[index];
  }

  /** Counts and cuts. */
  void cut(Sequences sequences) {
    int count = sequences.size();
    int sequence = 0;
    int literal = 0;
    size = 0;
    do {
      Segment segment = segments[size++];
      segment.begin(sequence, literal);
      int end = size == segments.length ? Integer.MAX_VALUE : piece;
      int[] frequencies = segment.frequencies;
      int length = 0;
      while (sequence < count && length < end) {
        long next = sequences.get(sequence++);
        int run = Sequences.run(next);
        int copy = Sequences.length(next);
        literal += run;
        length += run + copy;
        frequencies[Symbols.FIRST_LENGTH + Symbols.ofLength(copy)]++;
        frequencies[Symbols.DISTANCES + Sequences.distanceSymbol(next)]++;
      }
      if (sequence == count) {
        // The last has no copy.
        frequencies[Symbols.FIRST_LENGTH]--;
        frequencies[Symbols.DISTANCES]--;
      }
      segment.to = sequence;
      segment.length = length;
      countLiterals(sequences.literals(), segment.firstLiteral, literal, frequencies);
      frequencies[Symbols.END] = 1;
    } while (sequence < count);
    join();
  }

  /** Two tables, so that the same byte twice does not have to wait for itself. */
  private void countLiterals(byte[] literals, int from, int to, int[] frequencies) {
    int[] one = even;
    int[] two = odd;
    int at = from;
    for (; at <= to - EIGHT; at += EIGHT) {
      long eight = (long) LittleEndian.LONG.get(literals, at);
      one[(int) eight & 0xff]++;
      two[(int) (eight >>> 8) & 0xff]++;
      one[(int) (eight >>> 16) & 0xff]++;
      two[(int) (eight >>> 24) & 0xff]++;
      one[(int) (eight >>> 32) & 0xff]++;
      two[(int) (eight >>> 40) & 0xff]++;
      one[(int) (eight >>> 48) & 0xff]++;
      two[(int) (eight >>> 56)]++;
    }
    for (; at < to; at++) {
      one[literals[at] & 0xff]++;
    }
    for (int i = 0; i < 256; i++) {
      frequencies[i] = one[i] + two[i];
      one[i] = 0;
      two[i] = 0;
    }
  }

  private void join() {
    if (size == 1) {
      return;
    }
    for (int i = 0; i < size; i++) {
      segments[i].cost = BlockCost.of(segments[i]);
    }
    for (int i = 0; i + 1 < size; i++) {
      segments[i].costWithNext = BlockCost.of(segments[i], segments[i + 1]);
    }
    for (int best = best(); best >= 0; best = best()) {
      Segment joined = segments[best];
      Segment spare = segments[best + 1];
      joined.join(spare);
      joined.cost = joined.costWithNext;
      System.arraycopy(segments, best + 2, segments, best + 1, size - best - 2);
      segments[--size] = spare;
      if (best > 0) {
        segments[best - 1].costWithNext = BlockCost.of(segments[best - 1], joined);
      }
      if (best + 1 < size) {
        joined.costWithNext = BlockCost.of(joined, segments[best + 1]);
      }
    }
  }

  /** Returns the segment that gains most from being joined to the next, or -1. */
  private int best() {
    int best = -1;
    int most = 0;
    for (int i = 0; i + 1 < size; i++) {
      int gain = segments[i].cost + segments[i + 1].cost - segments[i].costWithNext;
      if (gain > most) {
        most = gain;
        best = i;
      }
    }
    return best;
  }
}
