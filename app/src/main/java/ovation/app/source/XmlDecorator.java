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

  private final SourceLines lines;
  private final LineMarks marks;

  XmlDecorator(SourceLines lines, LineMarks marks) {
    this.lines = lines;
    this.marks = marks;
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    String line = lines.getText(index);
    RichParagraph.Builder paragraph = RichParagraph.builder();
    if (line.isEmpty() || line.length() > LONGEST) {
      return paragraph.addSegment(line).build();
    }
    for (XmlToken token : XmlLexer.scan(line, lines.stateOf(index)).tokens()) {
      paragraph.addWithStyleNames(line.substring(token.start(), token.end()), token.kind().style());
    }
    for (LineMarks.Stretch stretch : marks.in(index)) {
      int from = Math.min(stretch.from(), line.length());
      int to = Math.min(Math.max(stretch.to(), from + 1), line.length());
      if (from < to) {
        String level = stretch.mark().level().name().toLowerCase(Locale.ROOT);
        paragraph.addWavyUnderline(from, to - from, "ov-wave", "ov-wave-" + level);
      }
    }
    return paragraph.build();
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
    // The lines themselves know their states.
  }
}
