package ovation.app.field;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ovation.app.text.Texts;

/**
 * A value of several lines. Leaving the field and Ctrl+Enter commit, Escape gives up; Tab goes to
 * the next field, as everywhere else in a form.
 */
public final class TextAreaRow extends FieldRow<String> {
  private final TextArea area = new TextArea();

  /**
   * A view of the model.
   *
   * @param rows lines seen at once
   */
  public TextAreaRow(FieldModel<String> model, Texts texts, int rows) {
    super(model, texts);
    area.setPrefRowCount(rows);
    area.setPrefColumnCount(20);
    area.setWrapText(true);
    Entry.commitOnLeaving(area, this::commit);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    model.valueProperty().subscribe(value -> Entry.show(area, lines(value)));
    assemble(area, area);
  }

  /** What an empty field says, as an example or as the value that then holds. */
  public TextAreaRow prompt(String text) {
    area.setPromptText(text);
    return this;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      area.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && !area.getText().equals(lines(model().value()))) {
      area.setText(lines(model().value()));
      model().forgetRefusal();
      event.consume();
    }
  }

  /** What was not touched is not written: line ends of the file stay as they are. */
  private void commit() {
    if (!area.getText().equals(lines(model().value()))) {
      model().commit(area.getText());
    }
  }

  private static String lines(String value) {
    return value.replace("\r\n", "\n").replace('\r', '\n');
  }

  @Override
  String describe(String value) {
    return value;
  }
}
