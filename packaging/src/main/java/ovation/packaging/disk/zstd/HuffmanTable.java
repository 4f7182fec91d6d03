package ovation.packaging.disk.zstd;

import java.util.Arrays;
import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** A decoding table of literals (RFC 8878 §4.2). */
final class HuffmanTable {
  private static final Sentence TOO_MANY_WEIGHTS =
      Sentence.of("the literals have too many weights");
  private static final Sentence WEIGHT_TOO_LARGE =
      Sentence.of("a weight of the literals is too large");

  private static final int LONGEST_CODE = 11;
  private static final int WEIGHT_ACCURACY = 6;

  private final int longest;
  private final byte[] symbols;
  private final byte[] lengths;

  private HuffmanTable(int longest, byte[] symbols, byte[] lengths) {
    this.longest = longest;
    this.symbols = symbols;
    this.lengths = lengths;
  }

  /** Reads the description of a table and leaves the data behind it (§4.2.1). */
  static HuffmanTable read(Packed packed) throws DamagedDataException {
    int header = packed.unsigned();
    int[] weights = new int[256];
    int count = header < 128 ? compressed(packed, header, weights) : plain(packed, header, weights);
    return of(weights, count);
  }

  private static int plain(Packed packed, int header, int[] weights) throws DamagedDataException {
    int count = header - 127;
    int from = packed.skip((count + 1) / 2);
    for (int i = 0; i < count; i++) {
      int pair = packed.bytes()[from + i / 2] & 0xff;
      weights[i] = i % 2 == 0 ? pair >>> 4 : pair & 15;
    }
    return count;
  }

  private static int compressed(Packed packed, int length, int[] weights)
      throws DamagedDataException {
    int end = packed.position() + length;
    FseTable table = FseTable.read(packed, WEIGHT_ACCURACY, LONGEST_CODE + 1);
    int rest = end - packed.position();
    DamagedDataException.require(rest > 0, Sentence.of("the weights of the literals are missing"));
    int from = packed.skip(rest);
    BackwardBits in = new BackwardBits();
    in.begin(packed.bytes(), from, end);
    int one = in.read(table.accuracy());
    int two = in.read(table.accuracy());
    int count = 0;
    // Two states take turns; the one that finds too few bits was the last but one.
    while (true) {
      DamagedDataException.require(count < 254, TOO_MANY_WEIGHTS);
      weights[count++] = table.symbol(one);
      if (table.bits(one) > in.left()) {
        weights[count++] = table.symbol(two);
        return count;
      }
      int moved = table.next(one, in);
      one = two;
      two = moved;
    }
  }

  private static HuffmanTable of(int[] weights, int count) throws DamagedDataException {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      DamagedDataException.require(weights[i] <= LONGEST_CODE, WEIGHT_TOO_LARGE);
      sum += 1 << weights[i] >> 1;
    }
    DamagedDataException.require(sum > 0, Sentence.of("all weights of the literals are zero"));
    int longest = 32 - Integer.numberOfLeadingZeros(sum);
    int rest = (1 << longest) - sum;
    DamagedDataException.require(
        longest <= LONGEST_CODE && Integer.bitCount(rest) == 1,
        Sentence.of("the weights of the literals do not add up"));
    weights[count] = 32 - Integer.numberOfLeadingZeros(rest);
    byte[] symbols = new byte[1 << longest];
    byte[] lengths = new byte[1 << longest];
    int place = 0;
    for (int weight = 1; weight <= longest; weight++) {
      for (int symbol = 0; symbol <= count; symbol++) {
        if (weights[symbol] == weight) {
          int end = place + (1 << weight - 1);
          Arrays.fill(symbols, place, end, (byte) symbol);
          Arrays.fill(lengths, place, end, (byte) (longest + 1 - weight));
          place = end;
        }
      }
    }
    return new HuffmanTable(longest, symbols, lengths);
  }

  /** Decodes one stream, which must give that many bytes, neither more nor fewer. */
  void decode(byte[] packed, int from, int to, byte[] target, int begin, int end)
      throws DamagedDataException {
    BackwardBits in = new BackwardBits();
    in.begin(packed, from, to);
    for (int i = begin; i < end; i++) {
      int code = in.peek(longest);
      in.skip(lengths[code]);
      target[i] = symbols[code];
    }
    DamagedDataException.require(in.left() == 0, Sentence.of("a stream of literals is too long"));
  }
}
