package ovation.app.source;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/** What keys do in the source, other than in any text. */
final class SourceKeys {
  private final CodeArea area;
  private final FoldedLines rows;
  private final Folding folding;

  SourceKeys(CodeArea area, FoldedLines rows, Folding folding) {
    this.area = area;
    this.rows = rows;
    this.folding = folding;
    // The program has other uses for these.
    area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.H));
    area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
    area.getInputMap().registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, this::newLine);
    area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
    area.getInputMap().registerFunction(RichTextArea.Tag.CUT, this::cut);
    delete(RichTextArea.Tag.BACKSPACE, (offset, sign) -> offset == sign + 1);
    delete(RichTextArea.Tag.DELETE, (offset, sign) -> offset == sign);
    delete(RichTextArea.Tag.DELETE_WORD_PREVIOUS, (offset, sign) -> offset > sign);
    delete(RichTextArea.Tag.DELETE_PARAGRAPH_START, (offset, sign) -> offset > sign);
    delete(RichTextArea.Tag.DELETE_WORD_NEXT_START, (offset, sign) -> offset <= sign);
    delete(RichTextArea.Tag.DELETE_WORD_NEXT_END, (offset, sign) -> offset <= sign);
  }

  /** Whether a key that deletes from a column would take the sign at another one with it. */
  @FunctionalInterface
  private interface Reach {
    boolean takes(int offset, int sign);
  }

  /** Hidden lines are never deleted by a key pressed beside them: it shows them. */
  private void delete(FunctionTag tag, Reach reach) {
    area.getInputMap()
        .registerFunction(
            tag,
            () -> {
              TextPos caret = area.getCaretPosition();
              int sign = caret == null ? -1 : rows.sign(caret.index());
              if (caret != null
                  && sign >= 0
                  && !area.hasNonEmptySelection()
                  && reach.takes(caret.offset(), sign)) {
                folding.unfoldAtCaret();
              } else {
                area.executeDefault(tag);
              }
            });
  }

  /** What is hidden in the selection is copied with it. */
  private void copy() {
    SelectionSegment selected = area.getSelection();
    if (selected == null || rows.folds().isEmpty()) {
      area.executeDefault(RichTextArea.Tag.COPY);
    } else if (!selected.isCollapsed()) {
      String text = rows.text(rows.place(selected.getMin()), rows.place(selected.getMax()));
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
  }

  private void cut() {
    SelectionSegment selected = area.getSelection();
    if (selected == null || rows.folds().isEmpty()) {
      area.executeDefault(RichTextArea.Tag.CUT);
    } else if (area.isEditable() && !selected.isCollapsed()) {
      copy();
      TextPos start = selected.getMin();
      area.replaceText(start, selected.getMax(), "");
      area.select(start);
    }
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
    String line = rows.getText(start.index());
    int depth = 0;
    while (depth < Math.min(start.offset(), line.length())
        && Character.isWhitespace(line.charAt(depth))) {
      depth++;
    }
    TextPos after = area.replaceText(start, end, "\n" + line.substring(0, depth));
    area.select(after);
  }
}
