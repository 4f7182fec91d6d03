package ovation.app.search;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Tip;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** The bar above a document while the user searches: what, how, how many, and what instead. */
public final class SearchBar {
  private static final double FIELD = 320;

  private final SearchModel model;
  private final Texts texts;
  private final TextField field = new TextField();
  private final TextField replacement = new TextField();
  private final BooleanProperty replacing = new SimpleBooleanProperty(false);
  private final VBox node = new VBox(8);

  /** The bar, out of sight until it is opened. */
  public SearchBar(SearchModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    name(field, "search.find");
    name(replacement, "search.replacement");
    field.setId("search-field");
    replacement.setId("search-replacement");
    field.textProperty().bindBidirectional(model.textProperty());
    replacement.textProperty().bindBidirectional(model.replacementProperty());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::findKey);
    replacement.setOnAction(event -> model.replaceOne());
    node.getChildren().setAll(findRow(), replaceRow());
    node.getStyleClass().add("ov-search");
    node.visibleProperty().bind(model.activeProperty());
    node.managedProperty().bind(model.activeProperty());
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  private void name(TextField text, String key) {
    text.setPromptText(texts.of(key));
    text.setAccessibleText(texts.of(key));
    text.setPrefWidth(FIELD);
    text.setMinWidth(120);
  }

  private Node findRow() {
    Label count = new Label();
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.setId("search-count");
    count.getStyleClass().add("ov-muted");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::count, model.hitsProperty(), model.atProperty(), model.textProperty()));
    HBox row =
        new HBox(
            4,
            field,
            toggle("Aa", "search.matchCase", model.matchCaseProperty()),
            toggle("W", "search.wholeWord", model.wholeWordProperty()),
            toggle("<>", "search.markup", inverse(model.valuesOnlyProperty())),
            icon(Icon.UP, "search.previous", model::previous),
            icon(Icon.DOWN, "search.next", model::next),
            count,
            icon(Icon.CLOSE, "search.close", this::close));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node replaceRow() {
    Button one = button("search.replaceOne", model::replaceOne);
    Button all = button("search.replaceAll", model::replaceAll);
    HBox row = new HBox(8, replacement, one, all);
    row.setAlignment(Pos.CENTER_LEFT);
    row.visibleProperty().bind(replacing);
    row.managedProperty().bind(replacing);
    return row;
  }

  private static BooleanProperty inverse(BooleanProperty property) {
    BooleanProperty inverse = new SimpleBooleanProperty(!property.get());
    inverse.addListener((observable, old, now) -> property.set(!now));
    property.addListener((observable, old, now) -> inverse.set(!now));
    return inverse;
  }

  private String count() {
    int all = model.hitsProperty().get().size();
    if (model.textProperty().get().isEmpty()) {
      return "";
    }
    return all == 0
        ? texts.of("search.nothing")
        : texts.of("search.count", model.atProperty().get() + 1, all);
  }

  private ToggleButton toggle(String sign, String key, BooleanProperty on) {
    ToggleButton toggle = new ToggleButton(sign);
    toggle.setMnemonicParsing(false);
    toggle.selectedProperty().bindBidirectional(on);
    toggle.setAccessibleText(texts.of(key));
    Tip.on(toggle, texts.of(key));
    toggle.getStyleClass().add("ov-search-toggle");
    toggle.setId(key.replace('.', '-'));
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    return toggle;
  }

  private Button icon(Icon symbol, String key, Runnable run) {
    Button button = new Button("", symbol.node());
    button.getStyleClass().addAll("flat", "ov-icon-only");
    button.setAccessibleText(texts.of(key));
    Tip.on(button, texts.of(key));
    button.setOnAction(event -> run.run());
    return button;
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(texts.of(key));
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setId(key.replace('.', '-'));
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> model.hitsProperty().get().isEmpty(), model.hitsProperty());
    button.disableProperty().bind(none);
    button.setOnAction(event -> run.run());
    return button;
  }

  private void findKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        model.previous();
      } else {
        model.next();
      }
      event.consume();
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    model.activeProperty().set(false);
  }

  /**
   * Opens the bar and gives it the keyboard.
   *
   * @param withReplace whether the user wants to replace
   */
  public void open(boolean withReplace) {
    replacing.set(withReplace || (replacing.get() && model.activeProperty().get()));
    model.activeProperty().set(true);
    field.requestFocus();
    field.selectAll();
  }

  /** The bar; takes no room while it is out of sight. */
  public Node node() {
    return node;
  }
}
