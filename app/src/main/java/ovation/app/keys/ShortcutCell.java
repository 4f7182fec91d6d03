package ovation.app.keys;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ovation.app.action.Action;
import ovation.app.field.Tip;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** One action: its name, its menu, its keys, and the way back to its own keys. */
final class ShortcutCell extends ListCell<Action> {
  private final ShortcutsSheet sheet;
  private final Function<Action, String> group;
  private final Texts texts;
  private final Label name = new Label();
  private final Label menu = new Label();
  private final Button reset = new Button("", Icon.REVERT.node());
  private final KeyButton keys;
  private final HBox line;

  ShortcutCell(ShortcutsSheet sheet, Function<Action, String> group, Texts texts) {
    this.sheet = sheet;
    this.group = group;
    this.texts = texts;
    keys = new KeyButton(texts, this::chosen, () -> sheet.refuse());
    name.setMnemonicParsing(false);
    menu.setMnemonicParsing(false);
    menu.getStyleClass().add("ov-muted");
    reset.getStyleClass().addAll("flat", "ov-icon-only");
    reset.setOnAction(event -> {
      Action action = getItem();
      if (action != null) {
        sheet.reset(action);
      }
    });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(8, name, menu, space, reset, keys);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  private void chosen(@Nullable KeyCombination combination) {
    Action action = getItem();
    if (action != null) {
      sheet.choose(action, combination);
    }
  }

  @Override
  protected void updateItem(@Nullable Action action, boolean empty) {
    super.updateItem(action, empty);
    if (empty || action == null) {
      setGraphic(null);
      return;
    }
    String label = texts.of(action.id());
    name.setText(label);
    menu.setText(group.apply(action));
    keys.show(action.keys());
    keys.setAccessibleText(texts.of("shortcuts.keysOf", label, keys.getText()));
    reset.setVisible(sheet.isChanged(action));
    reset.setAccessibleText(texts.of("shortcuts.reset", label));
    Tip.on(reset, texts.of("shortcuts.reset", label));
    setGraphic(line);
  }
}
