package ovation.app.pick;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field to type in and the best lines below it; Enter takes the first or the one gone to. */
public final class QuickPick {
  private static final double WIDTH = 640;
  private static final int PAGE = 10;

  private final Choices choices;
  private final TextField field = new TextField();
  private final ChoiceList list;
  private final Label nothing = new Label();
  private final VBox box = new VBox(8);
  private int asked;

  /**
   * A pick among the given choices.
   *
   * @param close puts this away, before a choice is run
   */
  public QuickPick(Choices choices, Runnable close) {
    this.choices = choices;
    list =
        new ChoiceList(choice -> {
          close.run();
          choice.run().run();
        });
    field.setPromptText(choices.prompt());
    field.setAccessibleText(choices.prompt());
    field.setId("pick-field");
    list.setAccessibleText(choices.prompt());
    list.setId("pick-list");
    nothing.setText(choices.nothing());
    nothing.setMnemonicParsing(false);
    nothing.getStyleClass().addAll("ov-muted", "ov-pick-nothing");
    nothing.setVisible(false);
    nothing.setManaged(false);
    box.getChildren().setAll(field, list, nothing);
    box.setPrefWidth(WIDTH);
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    box.getStyleClass().add("ov-pick");
    field.textProperty().addListener((observable, old, typed) -> find(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel().selectedItemProperty().subscribe(this::speak);
    box.sceneProperty()
        .addListener((observable, old, scene) -> {
          if (scene != null) {
            javafx.application.Platform.runLater(field::requestFocus);
          }
        });
    find("");
  }

  /** The field with its lines. */
  public Node node() {
    return box;
  }

  private void find(String typed) {
    int question = ++asked;
    choices.find(
        typed,
        found -> {
          if (question == asked) {
            show(found);
          }
        });
  }

  private void show(List<Choice> found) {
    list.show(found);
    nothing.setVisible(found.isEmpty());
    nothing.setManaged(found.isEmpty());
  }

  /** The keyboard never leaves the field: what would be taken is said with it. */
  private void speak(@Nullable Choice choice) {
    field.setAccessibleHelp(choice == null ? null : ChoiceCell.spoken(choice));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
      case PAGE_DOWN -> list.move(PAGE);
      case PAGE_UP -> list.move(-PAGE);
      case ENTER -> {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
          list.choose(choice);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
