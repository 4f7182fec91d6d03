package ovation.app.source;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;

/** The descriptor's text on the screen. All places are character offsets into the text shown. */
public interface SourceView {
  /** The view itself. */
  Region node();

  /** Shows a text; the caret stays where it was as far as it can. No edit is reported. */
  void show(String text);

  /** The text as it stands now, with the line ends of what was shown where they were not edited. */
  String text();

  /** Selects from start to end (exclusive) and brings it into view. No caret move is reported. */
  void select(int start, int end);

  /** Where the caret is. */
  int caret();

  /** Tells where the user has put the caret, after a short pause. */
  void onCaretMoved(IntConsumer listener);

  /** Tells the new text after the user has edited it and paused. */
  void onEdited(Consumer<String> listener);

  /** Reports an edit that is still waiting for its pause at once. */
  void flush();

  /** Lets the user edit, or only read. */
  void setEditable(boolean editable);

  /** Shows a line of text above the source, "" for none. */
  void setBanner(String text);

  /** Gives the keyboard to the text. */
  void requestFocus();
}
