package ovation.app.option;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import ovation.app.field.Tip;

/** One cell of the matrix: a text that becomes a field while it is edited. */
final class MatrixCellView extends StackPane {
  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
  private static final PseudoClass SHUT = PseudoClass.getPseudoClass("shut");

  private final Label label = new Label();
  private final TextField field = new TextField();
  private Consumer<String> commit = text -> {};
  private MatrixCell cell = new MatrixCell("", false, false);

  MatrixCellView() {
    getStyleClass().add("ov-matrix-cell");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.BUTTON);
    setMinWidth(0);
    label.setMnemonicParsing(false);
    Tip.whenCut(label);
    field.getStyleClass().add("ov-matrix-field");
    field.setOnAction(event -> done());
    field
        .focusedProperty()
        .addListener((o, was, focused) -> {
          if (!focused && isEditing()) {
            done();
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            requestFocus();
            event.consume();
          }
        });
    getChildren().setAll(label);
  }

  /**
   * Shows a cell.
   *
   * @param spoken what a screen reader says: line, option and value
   * @param hint what the tooltip says
   */
  void show(MatrixCell now, String spoken, String hint) {
    cell = now;
    label.setText(now.text());
    pseudoClassStateChanged(OWN, now.own());
    pseudoClassStateChanged(SHUT, !now.open());
    setAccessibleText(spoken);
    Tip.on(this, hint);
    if (!isEditing() || !field.isFocused()) {
      stop();
    }
  }

  MatrixCell cell() {
    return cell;
  }

  boolean isEditing() {
    return getChildren().contains(field);
  }

  /**
   * Begins to edit.
   *
   * @param start what the field holds at first
   * @param taker told what was typed, if it is something else
   */
  void edit(String start, Consumer<String> taker) {
    commit = taker;
    field.setAccessibleText(getAccessibleText());
    field.setText(start);
    getChildren().setAll(field);
    field.requestFocus();
    if (start.equals(cell.text())) {
      field.selectAll();
    } else {
      field.end();
    }
  }

  private void done() {
    String typed = field.getText().strip();
    boolean focused = field.isFocused();
    stop();
    if (focused) {
      requestFocus();
    }
    if (!typed.equals(cell.text())) {
      commit.accept(typed);
    }
  }

  private void stop() {
    if (isEditing()) {
      getChildren().setAll(label);
    }
  }
}
