package ovation.app.source;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/**
 * Asks for completions when the user wants them, or has typed what begins something, and writes
 * what was chosen. Nothing is written that was not chosen.
 */
final class Completing {
  private static final String BEGINNERS = "</ \":'";

  private final CodeArea area;
  private final FoldedLines rows;
  private final CompletionList list;
  private final Place place;
  private Completer completer = (all, line, column, answer) -> {};
  private boolean writing;
  private int question;

  /** Where the caret is on the screen. */
  @FunctionalInterface
  interface Place {
    Bounds get();
  }

  Completing(CodeArea area, FoldedLines rows, Place place) {
    this.area = area;
    this.rows = rows;
    this.place = place;
    list = new CompletionList(area);
    area.addEventFilter(KeyEvent.KEY_PRESSED, list::keyPressed);
    area.focusedProperty().addListener((observable, old, focused) -> list.hide());
    area.sceneProperty().addListener((observable, old, scene) -> list.hide());
  }

  void by(Completer source, String name) {
    completer = source;
    list.setName(name);
  }

  /** The user has typed something. */
  void typed() {
    if (writing || !area.isFocused()) {
      return;
    }
    Platform.runLater(() -> {
      char before = before();
      if (list.isShowing() || BEGINNERS.indexOf(before) >= 0) {
        ask(list.isShowing() ? question + 1 : ++question, before);
      }
    });
  }

  private char before() {
    TextPos caret = area.getCaretPosition();
    if (caret == null || caret.offset() == 0) {
      return '\n';
    }
    String line = rows.getText(caret.index());
    return caret.offset() <= line.length() ? line.charAt(caret.offset() - 1) : '\n';
  }

  /** Shows what can be written at the caret. */
  void ask() {
    ask(++question, '\0');
  }

  private void ask(int number, char beginner) {
    question = number;
    TextPos caret = area.getCaretPosition();
    if (caret == null || !area.isEditable()) {
      return;
    }
    Consumer<List<Completion>> answer = found -> show(number, caret, found, beginner);
    LineMap.Place at = rows.place(caret);
    completer.complete(rows.lines().copy(), at.line(), at.column(), answer);
  }

  private void show(int number, TextPos asked, List<Completion> found, char beginner) {
    if (number != question || !asked.equals(area.getCaretPosition()) || !area.isFocused()) {
      return;
    }
    // A blank or quote in running text begins nothing.
    boolean unasked = beginner == ' ' || beginner == '"' || beginner == '\'' || beginner == ':';
    boolean inText = found.stream().anyMatch(one -> one.text().startsWith("<"));
    if (found.isEmpty() || (unasked && inText && !list.isShowing())) {
      list.hide();
    } else {
      list.show(found, place.get(), this::write);
    }
  }

  private void write(Completion chosen) {
    TextPos caret = area.getCaretPosition();
    if (caret == null) {
      return;
    }
    TextPos start = TextPos.ofLeading(caret.index(), Math.max(0, caret.offset() - chosen.before()));
    writing = true;
    area.replaceText(start, caret, chosen.text());
    String head = chosen.text().substring(0, chosen.caret());
    int line = (int) head.chars().filter(c -> c == '\n').count();
    int column = head.length() - head.lastIndexOf('\n') - 1;
    area.select(
        TextPos.ofLeading(start.index() + line, line == 0 ? start.offset() + column : column));
    writing = false;
    if (chosen.caret() < chosen.text().length()) {
      Platform.runLater(this::ask);
    }
  }
}
