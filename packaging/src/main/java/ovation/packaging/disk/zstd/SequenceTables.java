package ovation.packaging.disk.zstd;

import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.disk.deflate.DamagedDataException;

/** The tables for one of the three parts of sequences; the last one may be used again. */
final class SequenceTables {
  private static final Sentence UNKNOWN_SYMBOL =
      Sentence.of("a symbol of the sequences is not known");

  private static final int[] LITERAL_SHARES = {
    4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1,
    -1, -1, -1, -1
  };
  private static final int[] MATCH_SHARES = {
    1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1
  };
  private static final int[] OFFSET_SHARES = {
    1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1
  };

  private final FseTable usual;
  private final int mostAccuracy;
  private final int mostSymbols;
  private @Nullable FseTable last;

  private SequenceTables(FseTable usual, int mostAccuracy, int mostSymbols) {
    this.usual = usual;
    this.mostAccuracy = mostAccuracy;
    this.mostSymbols = mostSymbols;
  }

  static SequenceTables literals() {
    return new SequenceTables(FseTable.of(6, LITERAL_SHARES), 9, 36);
  }

  static SequenceTables matches() {
    return new SequenceTables(FseTable.of(6, MATCH_SHARES), 9, 53);
  }

  static SequenceTables offsets() {
    return new SequenceTables(FseTable.of(5, OFFSET_SHARES), 8, 32);
  }

  void reset() {
    last = null;
  }

  /** Returns the table of a block (RFC 8878 §3.1.1.3.2.1). */
  FseTable read(Packed packed, int mode) throws DamagedDataException {
    FseTable table =
        switch (mode) {
          case 0 -> usual;
          case 1 -> constant(packed.unsigned());
          case 2 -> FseTable.read(packed, mostAccuracy, mostSymbols);
          default -> last;
        };
    if (table == null) {
      throw DamagedDataException.because(Sentence.of("a table of the sequences is missing"));
    }
    last = table;
    return table;
  }

  private FseTable constant(int symbol) throws DamagedDataException {
    DamagedDataException.require(symbol < mostSymbols, UNKNOWN_SYMBOL);
    return FseTable.constant(symbol);
  }
}
