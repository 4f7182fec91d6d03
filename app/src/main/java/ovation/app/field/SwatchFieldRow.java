package ovation.app.field;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import ovation.app.text.Texts;

/**
 * One of a few colours, all of them in sight.
 *
 * @param <T> the type of the values
 */
public final class SwatchFieldRow<T> extends FieldRow<T> {
  private final Function<T, String> name;

  /**
   * A view of the model.
   *
   * @param choices what can be chosen, in this order; at least one
   * @param name what a colour is called
   * @param colour how it looks, "#rrggbb", as that changes
   */
  public SwatchFieldRow(
      FieldModel<T> model,
      List<T> choices,
      Function<T, String> name,
      Function<T, ObservableValue<String>> colour,
      Texts texts) {
    super(model, texts);
    this.name = name;
    FlowPane row = new FlowPane(4, 4);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(32);
    ToggleGroup group = new ToggleGroup();
    for (T choice : choices) {
      ToggleButton swatch = swatch(choice, colour.apply(choice));
      swatch.setToggleGroup(group);
      row.getChildren().add(swatch);
    }
    assemble(row, row.getChildren().getFirst());
    // The first is called as the field is by now; it has a name of its own.
    row.getChildren().getFirst().setAccessibleText(name.apply(choices.getFirst()));
  }

  private ToggleButton swatch(T choice, ObservableValue<String> colour) {
    Region dot = new Region();
    dot.getStyleClass().add("ov-swatch-dot");
    dot.styleProperty().bind(colour.map(value -> "-fx-background-color: " + value + ";"));
    ToggleButton swatch = new ToggleButton("", dot);
    swatch.getStyleClass().add("ov-swatch");
    swatch.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    swatch.setAccessibleText(name.apply(choice));
    Tip.on(swatch, name.apply(choice));
    swatch.setOnAction(event -> {
      swatch.setSelected(true);
      model().commit(choice);
    });
    model().valueProperty().subscribe(value -> swatch.setSelected(choice.equals(value)));
    return swatch;
  }

  @Override
  String describe(T value) {
    return name.apply(value);
  }
}
