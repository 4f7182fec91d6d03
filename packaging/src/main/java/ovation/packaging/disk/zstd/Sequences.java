package ovation.packaging.disk.zstd;

import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** The sequences of a block: copies of literals and of what stands before (RFC 8878 §3.1.1.4). */
final class Sequences {
  private static final Sentence OFFSET_TOO_LARGE = Sentence.of("an offset is too large");
  private static final Sentence TOO_FEW_LITERALS = Sentence.of("there are too few literals");

  private static final int[] LITERAL_BASES = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64,
    128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536
  };
  private static final int[] LITERAL_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16
  };
  private static final int PLAIN_MATCHES = 32;
  private static final int LEAST_MATCH = 3;
  private static final int[] MATCH_BASES = {
    35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515, 1027, 2051, 4099, 8195, 16387, 32771,
    65539
  };
  private static final int[] MATCH_BITS = {
    1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
  };
  private static final int LARGEST_OFFSET = 30;

  private final SequenceTables literalTables = SequenceTables.literals();
  private final SequenceTables offsetTables = SequenceTables.offsets();
  private final SequenceTables matchTables = SequenceTables.matches();
  private final BackwardBits in = new BackwardBits();
  private int offset1;
  private int offset2;
  private int offset3;

  /** Begins a frame. */
  void reset() {
    literalTables.reset();
    offsetTables.reset();
    matchTables.reset();
    offset1 = 1;
    offset2 = 4;
    offset3 = 8;
  }

  /** Decodes the rest of a block. */
  void run(Packed packed, int end, Literals literals, Plain plain) throws DamagedDataException {
    int count = count(packed);
    int used = 0;
    if (count > 0) {
      int modes = packed.unsigned();
      DamagedDataException.require(
          (modes & 3) == 0, Sentence.of("the modes of the sequences are not known"));
      FseTable lengths = literalTables.read(packed, modes >>> 6);
      FseTable offsets = offsetTables.read(packed, modes >>> 4 & 3);
      FseTable matches = matchTables.read(packed, modes >>> 2 & 3);
      int size = end - packed.position();
      DamagedDataException.require(size > 0, Sentence.of("the sequences are missing"));
      int from = packed.skip(size);
      in.begin(packed.bytes(), from, end);
      used = run(count, lengths, offsets, matches, literals, plain);
      DamagedDataException.require(in.left() == 0, Sentence.of("the sequences are too long"));
    }
    DamagedDataException.require(
        packed.position() == end, Sentence.of("a block is longer than its content"));
    plain.put(literals.bytes(), used, literals.length() - used);
  }

  private int run(
      int count,
      FseTable lengths,
      FseTable offsets,
      FseTable matches,
      Literals literals,
      Plain plain)
      throws DamagedDataException {
    int lengthState = in.read(lengths.accuracy());
    int offsetState = in.read(offsets.accuracy());
    int matchState = in.read(matches.accuracy());
    int used = 0;
    for (int i = 0; i < count; i++) {
      int offsetCode = offsets.symbol(offsetState);
      DamagedDataException.require(offsetCode <= LARGEST_OFFSET, OFFSET_TOO_LARGE);
      int value = (1 << offsetCode) + in.read(offsetCode);
      int match = matchLength(matches.symbol(matchState));
      int code = lengths.symbol(lengthState);
      int length = LITERAL_BASES[code] + in.read(LITERAL_BITS[code]);
      DamagedDataException.require(length <= literals.length() - used, TOO_FEW_LITERALS);
      plain.put(literals.bytes(), used, length);
      used += length;
      plain.repeat(offset(value, length), match);
      if (i < count - 1) {
        lengthState = lengths.next(lengthState, in);
        matchState = matches.next(matchState, in);
        offsetState = offsets.next(offsetState, in);
      }
    }
    return used;
  }

  private int matchLength(int code) throws DamagedDataException {
    return code < PLAIN_MATCHES
        ? code + LEAST_MATCH
        : MATCH_BASES[code - PLAIN_MATCHES] + in.read(MATCH_BITS[code - PLAIN_MATCHES]);
  }

  /** The last three offsets have short names (§3.1.1.5). */
  private int offset(int value, int literals) {
    if (value > 3) {
      offset3 = offset2;
      offset2 = offset1;
      offset1 = value - 3;
      return offset1;
    }
    int which = literals == 0 ? value + 1 : value;
    if (which == 1) {
      return offset1;
    }
    int found = which == 2 ? offset2 : which == 3 ? offset3 : offset1 - 1;
    if (which > 2) {
      offset3 = offset2;
    }
    offset2 = offset1;
    offset1 = found;
    return found;
  }

  private static int count(Packed packed) throws DamagedDataException {
    int first = packed.unsigned();
    if (first < 128) {
      return first;
    }
    return first < 255 ? (first - 128 << 8) + packed.unsigned() : (int) packed.number(2) + 0x7f00;
  }
}
