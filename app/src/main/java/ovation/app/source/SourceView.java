package ovation.app.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The descriptor's text on the screen. All places are character offsets into the text shown. */
public interface SourceView {
  /** The view itself. */
  Region node();

  /**
   * Shows a text; what was typed and not taken over is gone. The caret goes to what differs from
   * the text before. No edit is reported.
   */
  void show(SourceText text);

  /**
   * Selects from start to end (exclusive), unfolds what hides the start, and brings it into view.
   * No caret move is reported.
   */
  void select(int start, int end);

  /**
   * Marks a stretch quietly as what the user is at elsewhere, and brings it into view with the
   * caret; unfolds nothing. An edit or another text takes the mark away.
   */
  void point(int start, int end);

  /** Takes away what {@link #point} has marked. */
  void pointNowhere();

  /** What is selected; an empty stretch at the caret for nothing. */
  TextHit selection();

  /** Shows what can be written at the caret. */
  void complete();

  /** Where the caret is; where it last was while something typed waits to be taken over. */
  int caret();

  /** Tells where the user has put the caret, after a short pause. */
  void onCaretMoved(IntConsumer listener);

  /** Tells that the user has edited and paused; {@link #typed()} has the text. */
  void onEdited(Runnable listener);

  /** Says who takes back, and does again, what was edited. */
  void onHistory(Runnable undo, Runnable redo);

  /** What was edited and is not taken over. */
  Optional<Typed> typed();

  /**
   * Says that what was typed becomes the text now. What was typed since remains to be taken over.
   *
   * @param text the same text, made ready
   * @return false if something newer was taken over or shown meanwhile, and this is out of date
   */
  boolean took(Typed typed, SourceText text);

  /** Marks what is wrong, in the margin and in the text; forgets all marks before. */
  void mark(List<SourceMark> marks);

  /** Goes to the next mark behind the caret (1) or before it (-1), if there is any. */
  Optional<SourceMark> walk(int step);

  /** Says who explains a place that the pointer rests on. */
  void onExplain(Explainer explainer);

  /**
   * Says who knows what can be written where.
   *
   * @param name what screen readers call the list
   */
  void onComplete(Completer completer, String name);

  /** Explains what is at the caret. */
  void explain();

  /** Folds the innermost element around the caret that is not folded. */
  void fold();

  /** Unfolds the element whose tags stand in the row of the caret. */
  void unfold();

  /** Folds every section, the references and the texts. */
  void foldSections();

  /** Unfolds everything. */
  void unfoldAll();

  /** Tells on which marks in the margin the user has clicked. */
  void onMarkChosen(Consumer<SourceMark> listener);

  /** Lets the user edit, or only read. */
  void setEditable(boolean editable);

  /** Shows a line of text above the source, "" for none. */
  void setBanner(String text);

  /** What has the keyboard while the user writes. */
  Node focusTarget();

  /** Gives the keyboard to the text. */
  void requestFocus();
}
