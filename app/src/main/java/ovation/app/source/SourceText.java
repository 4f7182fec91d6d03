package ovation.app.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A text made ready to be shown: its lines, in which state of the markup each of them begins, and
 * which elements it begins and ends. Immutable. Long texts are made ready off the JavaFX thread.
 */
public final class SourceText {
  static final SourceText EMPTY = of("");

  private final String text;
  private final LineMap places;
  private final List<String> lines;
  private final List<XmlLexer.State> states;
  private final List<Nesting> nesting;

  private SourceText(String text, LineMap places) {
    this.text = text;
    this.places = places;
    lines = new ArrayList<>(places.lines());
    states = new ArrayList<>(places.lines());
    nesting = new ArrayList<>(places.lines());
    XmlLexer.State state = XmlLexer.State.CONTENT;
    for (int i = 0; i < places.lines(); i++) {
      String line = text.substring(places.offset(i, 0), places.end(i));
      lines.add(line);
      states.add(state);
      XmlLexer.Line scanned = XmlLexer.scan(line, state);
      nesting.add(scanned.nesting());
      state = scanned.end();
    }
  }

  /** Makes a text ready. */
  public static SourceText of(String text) {
    return new SourceText(text, new LineMap(text));
  }

  /** The text itself, with its own line ends. */
  public String text() {
    return text;
  }

  LineMap places() {
    return places;
  }

  List<String> lines() {
    return lines;
  }

  List<XmlLexer.State> states() {
    return states;
  }

  List<Nesting> nesting() {
    return nesting;
  }
}
