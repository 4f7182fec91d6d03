package ovation.app.source;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/**
 * Colours XML line by line as lines come into view. The state in which each line begins is kept as
 * far down as anyone has looked, and forgotten from the line of a change on.
 */
final class XmlDecorator implements SyntaxDecorator {
  /** Longer lines are shown without colours: they would cost more than they give. */
  private static final int LONGEST = 20_000;

  private final List<XmlLexer.State> starts = new ArrayList<>(List.of(XmlLexer.State.CONTENT));

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    String line = model.getPlainText(index);
    RichParagraph.Builder paragraph = RichParagraph.builder();
    if (line.isEmpty() || line.length() > LONGEST) {
      return paragraph.addSegment(line).build();
    }
    for (XmlToken token : XmlLexer.scan(line, stateAt(model, index)).tokens()) {
      paragraph.addWithStyleNames(line.substring(token.start(), token.end()), token.kind().style());
    }
    return paragraph.build();
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
    int known = start.index() + 1;
    if (known < starts.size()) {
      starts.subList(known, starts.size()).clear();
    }
  }

  private XmlLexer.State stateAt(CodeTextModel model, int index) {
    while (starts.size() <= index) {
      int line = starts.size() - 1;
      starts.add(XmlLexer.endOf(model.getPlainText(line), starts.get(line)));
    }
    return starts.get(index);
  }
}
