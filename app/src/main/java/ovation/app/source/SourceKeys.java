package ovation.app.source;

import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

/** What keys do in the source, other than in any text. */
final class SourceKeys {
  private final CodeArea area;
  private final SourceLines lines;

  SourceKeys(CodeArea area, SourceLines lines) {
    this.area = area;
    this.lines = lines;
    // The program has other uses for these.
    area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.H));
    area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
    area.getInputMap().registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, this::newLine);
  }

  /** There is one history of the document: the area has none of its own. */
  void history(Runnable undo, Runnable redo) {
    area.getInputMap().registerFunction(RichTextArea.Tag.UNDO, undo);
    area.getInputMap().registerFunction(RichTextArea.Tag.REDO, redo);
    area.getInputMap().registerKey(KeyBinding.shiftShortcut(KeyCode.Z), RichTextArea.Tag.REDO);
  }

  /** A new line begins below the first letter of the one before. */
  private void newLine() {
    if (!area.isEditable()) {
      return;
    }
    TextPos caret = area.getCaretPosition();
    TextPos anchor = area.getAnchorPosition();
    if (caret == null || anchor == null) {
      return;
    }
    TextPos start = caret.compareTo(anchor) < 0 ? caret : anchor;
    TextPos end = caret.compareTo(anchor) < 0 ? anchor : caret;
    String line = lines.getText(start.index());
    int depth = 0;
    while (depth < Math.min(start.offset(), line.length())
        && Character.isWhitespace(line.charAt(depth))) {
      depth++;
    }
    TextPos after = area.replaceText(start, end, "\n" + line.substring(0, depth));
    area.select(after);
  }
}
