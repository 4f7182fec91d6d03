package ovation.app.keys;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.action.Action;
import ovation.app.action.ActionRegistry;
import ovation.app.action.KeyMap;
import ovation.app.field.WrappedLabel;
import ovation.app.pick.Matcher;
import ovation.app.text.Texts;

/** All actions with their shortcuts, to look up, to change and to print. */
public final class ShortcutsSheet {
  private static final double WIDTH = 640;
  private static final double LIST = 440;
  private static final double LINE = 36;

  private final KeyMap map;
  private final Texts texts;
  private final ListView<Action> list = new ListView<>();
  private final HBox message = new HBox(8);
  private final VBox node = new VBox(12);

  /**
   * A sheet.
   *
   * @param group the name of the menu that an action stands in
   * @param print shows the list as a page
   * @param close puts the sheet away
   */
  public ShortcutsSheet(
      ActionRegistry actions,
      KeyMap map,
      Function<Action, String> group,
      Texts texts,
      Runnable print,
      Runnable close) {
    this.map = map;
    this.texts = texts;
    Label title = new Label(texts.of("shortcuts.title"));
    title.getStyleClass().add("ov-sheet-title");
    Label help = wrapped(texts.of("shortcuts.help"));
    ObservableList<Action> all = FXCollections.observableArrayList(actions.all());
    FilteredList<Action> shown = new FilteredList<>(all);
    TextField search = new TextField();
    search.setPromptText(texts.of("shortcuts.search"));
    search.setAccessibleText(texts.of("shortcuts.search"));
    search
        .textProperty()
        .subscribe(typed -> {
          Matcher matcher = new Matcher(typed);
          shown.setPredicate(action -> isFound(action, group, matcher));
        });
    list.setItems(shown);
    list.setCellFactory(view -> new ShortcutCell(this, group, texts));
    list.setFixedCellSize(LINE);
    list.setPrefHeight(LIST);
    list.setMinHeight(LINE * 3);
    list.setAccessibleText(texts.of("shortcuts.title"));
    list.getStyleClass().add("ov-shortcuts");
    Label nothing = new Label(texts.of("shortcuts.nothing"));
    nothing.getStyleClass().add("ov-muted");
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    message.setAlignment(Pos.CENTER_LEFT);
    say();
    node.getChildren().setAll(title, help, search, list, message, buttons(print, close));
    node.getStyleClass().add("ov-sheet");
    node.setId("shortcuts-sheet");
    node.setPrefWidth(WIDTH);
    node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
  }

  private boolean isFound(Action action, Function<Action, String> group, Matcher matcher) {
    String text = texts.of(action.id()) + " " + group.apply(action) + " " + action.keys();
    return matcher.match(text).isPresent();
  }

  private Node buttons(Runnable print, Runnable close) {
    Button all =
        button(
            "shortcuts.resetAll",
            () -> {
              map.resetAll();
              say();
              list.refresh();
            });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button done = button("shortcuts.close", close);
    done.setCancelButton(true);
    done.getStyleClass().add("accent");
    HBox row = new HBox(8, all, button("shortcuts.print", print), space, done);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label wrapped(String text) {
    WrappedLabel label = new WrappedLabel("ov-muted");
    label.setText(text);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(texts.of(key));
    button.setMnemonicParsing(false);
    button.setOnAction(event -> run.run());
    button.setId(key.replace('.', '-'));
    return button;
  }

  boolean isChanged(Action action) {
    return map.isChanged(action);
  }

  void reset(Action action) {
    choose(action, action.standardShortcut());
  }

  /** Gives an action other keys; those of another action only when the user says so again. */
  void choose(Action action, @Nullable KeyCombination keys) {
    Action other = keys == null ? null : map.owner(keys, action).orElse(null);
    if (keys != null && other != null) {
      Button take = button("shortcuts.take", () -> assign(action, keys));
      Button keep = button("shortcuts.keep", this::say);
      String question = texts.of("shortcuts.taken", keys.getDisplayText(), texts.of(other.id()));
      say(wrapped(question), keep, take);
      take.requestFocus();
    } else {
      assign(action, keys);
    }
  }

  private void assign(Action action, @Nullable KeyCombination keys) {
    map.assign(action, keys);
    say();
    list.refresh();
    list.requestFocus();
  }

  /** Says that the keys pressed cannot be a shortcut. */
  void refuse() {
    say(wrapped(texts.of("shortcuts.refused")));
  }

  private void say(Node... parts) {
    message.getChildren().setAll(List.of(parts));
    message.setVisible(parts.length > 0);
    message.setManaged(parts.length > 0);
    if (parts.length > 0) {
      HBox.setHgrow(parts[0], Priority.ALWAYS);
    }
  }

  /** The sheet, to be laid over the window. */
  public Region node() {
    return node;
  }
}
