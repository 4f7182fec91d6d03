package ovation.packaging.disk.deflate;

import java.util.Arrays;

/** Some sequences that make one block, and how frequent each symbol is in them. */
final class Segment {

  /** Of both alphabets, with the end of the block once. */
  final int[] frequencies = new int[Symbols.BOTH];

  /** The first sequence. */
  int from;

  /** Behind the last sequence. */
  int to;

  /** Where the literals of the first sequence begin. */
  int firstLiteral;

  /** Of the content, in bytes. */
  int length;

  /** Of the symbols in their best codes and of the table of codes, in units of 1/256 bit. */
  int cost;

  /** What the cost would be, were the next segment joined to this one. */
  int costWithNext;

  void begin(int sequence, int literal) {
    Arrays.fill(frequencies, 0);
    from = sequence;
    firstLiteral = literal;
    length = 0;
  }

  /** Takes in the segment behind this one. */
  void join(Segment next) {
    for (int i = 0; i < Symbols.BOTH; i++) {
      frequencies[i] += next.frequencies[i];
    }
    frequencies[Symbols.END] = 1;
    to = next.to;
    length += next.length;
  }
}
