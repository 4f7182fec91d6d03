package ovation.app.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import ovation.app.field.WrappedLabel;

/**
 * A question in a window over the editor's that has to be answered before anything else is done,
 * because what happens next hangs on the answer. Its look is that of the window below.
 *
 * @param <A> what can be answered
 */
final class QuestionWindow<A> {
  private static final double WIDTH = 420;

  private final Stage stage = new Stage();
  private final HBox buttons = new HBox(8);
  private A given;

  /**
   * A question without answers yet.
   *
   * @param hint what is good to know, in a sentence
   * @param otherwise the answer of who closes the window
   */
  QuestionWindow(Stage owner, String title, String question, String hint, A otherwise) {
    given = otherwise;
    Label asked = new WrappedLabel("ov-question-title");
    asked.setText(question);
    Label known = new WrappedLabel("ov-muted");
    known.setText(hint);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getChildren().setAll(space);
    VBox root = new VBox(12, asked, known, buttons);
    VBox.setMargin(buttons, new Insets(12, 0, 0, 0));
    root.setPrefWidth(WIDTH);
    root.getStyleClass().add("ov-question");
    root.setAccessibleText(question);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.getIcons().setAll(owner.getIcons());
    stage.setTitle(title);
    stage.setResizable(false);
    stage.setScene(new Scene(root));
  }

  /** Adds an answer at the left, for what is seldom wanted. */
  QuestionWindow<A> aside(String text, A answer) {
    buttons.getChildren().addFirst(button(text, answer));
    return this;
  }

  /** Adds the answer that changes nothing; Escape gives it. */
  QuestionWindow<A> cancel(String text, A answer) {
    Button button = button(text, answer);
    button.setCancelButton(true);
    buttons.getChildren().add(button);
    return this;
  }

  /** Adds the answer that is usually right; Enter gives it. */
  QuestionWindow<A> usual(String text, A answer) {
    Button button = button(text, answer);
    button.getStyleClass().add("accent");
    button.setDefaultButton(true);
    buttons.getChildren().add(button);
    stage.setOnShown(event -> button.requestFocus());
    return this;
  }

  private Button button(String text, A answer) {
    Button button = new Button(text);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      given = answer;
      stage.close();
    });
    return button;
  }

  /** Shows the window and waits for an answer. */
  A ask() {
    stage.showAndWait();
    return given;
  }
}
