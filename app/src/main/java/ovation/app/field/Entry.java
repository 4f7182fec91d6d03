package ovation.app.field;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How text controls hand over what was typed. */
final class Entry {
  /** The key under which a control keeps the text that the document last gave it. */
  private static final Object SHOWN = Entry.class;

  private Entry() {}

  /** Commits on Enter and on leaving the field, never while typing. */
  static void commitWhenDone(TextField field, Runnable commit) {
    field.setOnAction(event -> commit.run());
    commitOnLeaving(field, commit);
  }

  /** Commits on leaving the control. */
  static void commitOnLeaving(TextInputControl control, Runnable commit) {
    control.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveUndoToDocument(control, event));
    control
        .focusedProperty()
        .addListener((o, was, focused) -> {
          if (!focused) {
            commit.run();
          }
        });
  }

  /**
   * While nothing is half typed, undo and redo mean the document's last edit: the keys go to the
   * window, not to the control.
   */
  private static void leaveUndoToDocument(TextInputControl control, KeyEvent event) {
    boolean idle = control.getText().equals(control.getProperties().get(SHOWN));
    if (!idle || event.getCode() != KeyCode.Z || control.getScene() == null) {
      return;
    }
    control.getScene().getAccelerators().entrySet().stream()
        .filter(accelerator -> accelerator.getKey().match(event))
        .findFirst()
        .ifPresent(accelerator -> {
          accelerator.getValue().run();
          event.consume();
        });
  }

  /** Shows a value without moving the caret for nothing. */
  static void show(TextInputControl control, String value) {
    control.getProperties().put(SHOWN, value);
    if (!control.getText().equals(value)) {
      control.setText(value);
    }
  }
}
