package ovation.app.source;

import java.util.List;

/**
 * What the user has typed and nobody has taken over yet: a copy, so that any thread may read it.
 */
public final class Typed {
  private final SourceText before;
  private final List<String> lines;
  private final int version;

  Typed(SourceText before, List<String> lines, int version) {
    this.before = before;
    this.lines = lines;
    this.version = version;
  }

  /** The whole text, with the line ends of the one before where they were not edited. */
  public String text() {
    return LineEnds.carryOver(before.text(), String.join("\n", lines));
  }

  int version() {
    return version;
  }
}
