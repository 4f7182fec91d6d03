package ovation.model.xml;

import org.jspecify.annotations.Nullable;

/**
 * The short pieces of one text. Names, prefixes and indentations repeat by the thousand: one copy
 * of each is enough, and one that is known already is found without making another.
 */
final class SharedPieces {

  /** Longer pieces hardly ever repeat. */
  private static final int LONGEST = 64;

  private static final int FIRST_SIZE = 1 << 10;

  private final String text;
  private @Nullable String[] table = new String[FIRST_SIZE];
  private int size;

  SharedPieces(String text) {
    this.text = text;
  }

  /** The piece between two offsets. */
  String of(int start, int end) {
    if (start == end) {
      return "";
    }
    if (end - start > LONGEST) {
      return text.substring(start, end);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    for (String known = table[slot]; known != null; known = table[slot]) {
      if (known.length() == end - start && text.startsWith(known, start)) {
        return known;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    String piece = text.substring(start, end);
    table[slot] = piece;
    size++;
    if (2 * size > table.length) {
      grow();
    }
    return piece;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private void grow() {
    @Nullable String[] old = table;
    table = new String[2 * old.length];
    for (String piece : old) {
      if (piece != null) {
        int slot = slot(piece.hashCode());
        while (table[slot] != null) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = piece;
      }
    }
  }
}
