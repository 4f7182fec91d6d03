package ovation.app.source;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/**
 * How the text on the screen and the one that was shown last differ: what was typed since, who is
 * told of it after a pause, and where the caret is in the text that was shown.
 */
final class SourceEdits {
  private static final Duration EDIT_PAUSE = Duration.millis(400);
  private static final Duration CARET_PAUSE = Duration.millis(150);

  private final CodeArea area;
  private final FoldedLines rows;
  private final PauseTransition editPause = new PauseTransition(EDIT_PAUSE);
  private final PauseTransition caretPause = new PauseTransition(CARET_PAUSE);
  private Runnable editListener = () -> {};
  private IntConsumer caretListener = offset -> {};
  private SourceText shown = SourceText.EMPTY;
  private int caret;
  private int version;
  private int taken;

  SourceEdits(CodeArea area, FoldedLines rows) {
    this.area = area;
    this.rows = rows;
    editPause.setOnFinished(event -> report());
    caretPause.setOnFinished(event -> reportCaret());
  }

  void onEdited(Runnable listener) {
    editListener = listener;
  }

  void onCaretMoved(IntConsumer listener) {
    caretListener = listener;
  }

  /** The text was changed by the user. */
  void count() {
    version++;
  }

  /** Tells of what was typed, if nothing more is for a while. */
  void reportSoon() {
    editPause.playFromStart();
  }

  /** Tells where the caret is, if it stays there for a while. */
  void reportCaretSoon() {
    caretPause.playFromStart();
  }

  /** Tells at once what was typed, if anything was. */
  void report() {
    editPause.stop();
    if (isEdited()) {
      editListener.run();
    }
  }

  private void reportCaret() {
    if (!isEdited()) {
      caretListener.accept(caret());
    }
  }

  /** Whether something was typed that nobody has taken yet. */
  boolean isEdited() {
    return version != taken;
  }

  /** Another text is shown; what was typed gives way to it. */
  void show(SourceText text) {
    editPause.stop();
    caretPause.stop();
    taken = version;
    shown = text;
  }

  /** What was typed; empty if nothing was. */
  Optional<Typed> typed() {
    return isEdited()
        ? Optional.of(new Typed(shown, rows.lines().copy(), version))
        : Optional.empty();
  }

  /** Somebody has taken what was typed; false if a later one was taken already. */
  boolean took(Typed typed, SourceText text) {
    if (typed.version() <= taken) {
      return false;
    }
    shown = text;
    taken = typed.version();
    if (isEdited()) {
      reportSoon();
    } else {
      rows.lines().learn(text);
      reportCaretSoon();
    }
    return true;
  }

  /** The places of the text that was shown. */
  LineMap places() {
    return shown.places();
  }

  /** Where a place on the screen is in the text that was shown. */
  int offset(TextPos position) {
    LineMap.Place place = rows.place(position);
    return places().offset(place.line(), place.column());
  }

  /** The caret; while something is typed, where it was before. */
  int caret() {
    TextPos position = area.getCaretPosition();
    if (position != null && !isEdited()) {
      caret = offset(position);
    }
    return caret;
  }

  /** What is selected; while something is typed, nothing at the caret. */
  TextHit selection() {
    int at = caret();
    TextPos other = area.getAnchorPosition();
    int anchor = other == null || isEdited() ? at : offset(other);
    return new TextHit(Math.min(at, anchor), Math.max(at, anchor));
  }
}
