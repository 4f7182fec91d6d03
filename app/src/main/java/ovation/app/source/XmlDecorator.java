package ovation.app.source;

import java.util.Locale;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/** Colours XML line by line as lines come into view, and underlines what is marked. */
final class XmlDecorator implements SyntaxDecorator {
  /** Longer lines are shown without colours: they would cost more than they give. */
  private static final int LONGEST = 20_000;

  private final FoldedLines rows;
  private final LineMarks marks;
  private final Pointed pointed;
  private final XmlColours colours;

  XmlDecorator(FoldedLines rows, LineMarks marks, Pointed pointed, XmlColours colours) {
    this.rows = rows;
    this.marks = marks;
    this.pointed = pointed;
    this.colours = colours;
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int row) {
    int index = rows.folds().line(row);
    String line = rows.lines().get(index);
    RichParagraph.Builder paragraph = RichParagraph.builder();
    write(line, rows.lines().stateOf(index), paragraph);
    rows.fold(row)
        .ifPresent(fold -> {
          paragraph.addSegment(FoldedLines.SIGN, colours.of(XmlToken.Kind.COMMENT));
          paragraph.addHighlight(line.length(), 1, "ov-folded");
          String tail = rows.tail(fold);
          write(tail, stateOf(tail, rows.lines().stateOf(fold.last())), paragraph);
        });
    int from = pointed.start(index, line);
    int to = pointed.end(index, line);
    if (from >= 0 && from < to) {
      paragraph.addHighlight(from, to - from, "ov-pointed");
    }
    for (LineMarks.Stretch stretch : marks.in(index)) {
      int start = Math.min(stretch.from(), line.length());
      int end = Math.min(Math.max(stretch.to(), start + 1), line.length());
      if (start < end) {
        String level = stretch.mark().level().name().toLowerCase(Locale.ROOT);
        paragraph.addWavyUnderline(start, end - start, "ov-wave", "ov-wave-" + level);
      }
    }
    return paragraph.build();
  }

  private static XmlLexer.State stateOf(String tail, XmlLexer.State line) {
    return switch (line) {
      case COMMENT, CDATA -> line;
      default -> tail.startsWith("<") ? XmlLexer.State.CONTENT : XmlLexer.State.TAG;
    };
  }

  private void write(String line, XmlLexer.State state, RichParagraph.Builder paragraph) {
    if (line.isEmpty() || line.length() > LONGEST) {
      paragraph.addSegment(line);
      return;
    }
    int from = 0;
    for (XmlToken token : XmlLexer.scan(line, state).tokens()) {
      // A blank has no colour of its own: it goes with what follows, which saves a third of the
      // pieces that the area has to lay out.
      if (token.end() == line.length() || !isBlank(line, token)) {
        paragraph.addSegment(line.substring(from, token.end()), colours.of(token.kind()));
        from = token.end();
      }
    }
  }

  private static boolean isBlank(String line, XmlToken token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (!Character.isWhitespace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
    // The lines themselves know their states.
  }
}
