package ovation.app.pane;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.check.Findings;
import ovation.app.field.FieldProblem.Level;
import ovation.app.field.Tip;
import ovation.app.form.Mender;
import ovation.app.text.Texts;
import ovation.model.rules.Rules;
import ovation.model.text.Sentence;

/** Above the list of problems: search, rule, levels, and the button that mends what is safe. */
final class ProblemBar {
  private final Texts texts;
  private final ProblemFilter filter;
  private final Runnable changed;
  private final TextField search = new TextField();
  private final MenuButton rules = new MenuButton();
  private final Map<Level, ToggleButton> levels = new EnumMap<>(Level.class);
  private final Button mend = new Button();
  private final VBox box;

  /**
   * The bar.
   *
   * @param changed called when the filter has changed
   */
  ProblemBar(Texts texts, ProblemFilter filter, Mender mender, Runnable changed) {
    this.texts = texts;
    this.filter = filter;
    this.changed = changed;
    search.setPromptText(texts.of("problems.search"));
    search.setAccessibleText(texts.of("problems.search"));
    search.setId("problems-search");
    search
        .textProperty()
        .addListener((observable, old, text) -> {
          filter.search(text);
          changed.run();
        });
    HBox.setHgrow(search, Priority.ALWAYS);
    rules.setMnemonicParsing(false);
    rules.setId("problems-rule");
    rules.setMinWidth(Region.USE_PREF_SIZE);
    mend.setMnemonicParsing(false);
    mend.setId("problems-fix-safe");
    mend.setMinWidth(0);
    mend.getStyleClass().addAll("flat", "ov-link-button");
    mend.disableProperty().bind(mender.busyProperty());
    mend.setOnAction(event -> mender.mendSafely());
    HBox first = new HBox(8, search, rules);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox second = new HBox(4);
    for (Level level : Level.values()) {
      second.getChildren().add(toggle(level));
    }
    second.getChildren().addAll(space, mend);
    second.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(6, first, second);
    box.getStyleClass().add("ov-problem-bar");
  }

  Node node() {
    return box;
  }

  /** Where the keyboard goes to search. */
  TextField search() {
    return search;
  }

  private Node toggle(Level level) {
    ToggleButton toggle = new ToggleButton("", level.icon().node(14));
    toggle.setMnemonicParsing(false);
    toggle.setSelected(true);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.getStyleClass().addAll("ov-segment", "ov-level", level.style());
    toggle.setOnAction(event -> {
      filter.show(level, toggle.isSelected());
      changed.run();
    });
    levels.put(level, toggle);
    return toggle;
  }

  void show(Findings findings) {
    levels.forEach((level, toggle) -> {
      int count = findings.count(level);
      String name = texts.of("problems.level." + level.name(), count);
      toggle.setText(texts.of("problems.count", count));
      toggle.setAccessibleText(name);
      Tip.on(toggle, name);
    });
    int safe = findings.safelyMended();
    mend.setText(texts.of("problems.fixSafe", safe));
    Tip.on(mend, mend.getText() + "\n" + texts.of("problems.fixSafeHelp"));
    mend.setVisible(safe > 0);
    showRules(findings);
    boolean any = !findings.all().isEmpty();
    box.setVisible(any);
    box.setManaged(any);
  }

  private void showRules(Findings findings) {
    Map<String, Integer> codes = findings.codes();
    if (!codes.containsKey(filter.code())) {
      filter.showOnly("");
    }
    rules.setText(filter.code().isEmpty() ? texts.of("problems.allRules") : filter.code());
    rules.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    rules.getItems().add(item(group, "", texts.of("problems.allRules")));
    codes.forEach((code, count) -> {
      String title = Rules.of(code).map(rule -> texts.say(Sentence.whole(rule.title()))).orElse("");
      rules.getItems().add(item(group, code, texts.of("problems.rule", code, count, title)));
    });
  }

  private RadioMenuItem item(ToggleGroup group, String code, String text) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(code.equals(filter.code()));
    item.setOnAction(event -> {
      filter.showOnly(code);
      rules.setText(code.isEmpty() ? texts.of("problems.allRules") : code);
      changed.run();
    });
    return item;
  }
}
