package ovation.app.field;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/**
 * What all fields look like: a label, a control, below it problem and help, before it a dot when
 * the value is not the file's, and the raw text one click away.
 *
 * @param <T> the type of the value
 */
public abstract class FieldRow<T> {
  private final FieldModel<T> model;
  private final Texts texts;
  private final Label label = new Label();
  private final Button rawButton = new Button();
  private final StackPane labelCell = new StackPane();
  private final Button dot = new Button();
  private final VBox fieldCell = new VBox(4);

  FieldRow(FieldModel<T> model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /** To be called at the end of every constructor, with the control that takes the focus. */
  final void assemble(Node shown, Node focused) {
    label.setMnemonicParsing(false);
    label.setText(model.label());
    label.setLabelFor(focused);
    label.getStyleClass().add("ov-field-label");
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    focused.setAccessibleText(model.label());
    focused.getProperties().put(FieldModel.class, model);
    focused.accessibleHelpProperty().bind(model.helpProperty());
    shown.disableProperty().bind(model.enabledProperty().not());

    focused.addEventHandler(KeyEvent.KEY_PRESSED, event -> menuKey(event, focused));
    assembleRawButton();
    labelCell.getStyleClass().add("ov-field-label-cell");
    StackPane.setAlignment(label, Pos.TOP_LEFT);
    StackPane.setAlignment(rawButton, Pos.TOP_RIGHT);
    labelCell.getChildren().setAll(label);
    if (model.isInDescriptor()) {
      labelCell.getChildren().add(rawButton);
    }

    assembleDot();
    StackPane place = new StackPane(shown, dot);
    StackPane.setAlignment(shown, Pos.CENTER_LEFT);
    StackPane.setAlignment(dot, Pos.TOP_LEFT);
    fieldCell.getStyleClass().add("ov-field-cell");
    fieldCell.setFillWidth(true);
    fieldCell.getChildren().setAll(place, new FieldMessages<>(model).node());
    model.problemProperty().addListener((o, old, problem) -> mark(focused, problem));
    mark(focused, model.problemProperty().get());
  }

  private void mark(Node focused, @Nullable FieldProblem problem) {
    boolean error = problem != null && problem.level() == FieldProblem.Level.ERROR;
    focused.pseudoClassStateChanged(Styles.ERROR, error);
    focused.setAccessibleText(
        problem == null ? model.label() : model.label() + ". " + problem.message());
  }

  /** One stop of the Tab key for a field: what stands around it is a key away, Alt+Enter. */
  private void menuKey(KeyEvent event, Node focused) {
    if (event.isAltDown() && event.getCode() == KeyCode.ENTER) {
      ContextMenu menu = new ContextMenu();
      menu.getItems().setAll(menuItems());
      if (rawButton.isVisible()) {
        MenuItem raw = new MenuItem(texts.of("field.raw", model.label()), Icon.RAW.node());
        raw.setMnemonicParsing(false);
        raw.setOnAction(chosen -> new RawPopup(model, texts).showBelow(focused));
        menu.getItems().addFirst(raw);
      }
      if (!menu.getItems().isEmpty()) {
        menu.show(focused, Side.BOTTOM, 0, 0);
      }
      event.consume();
    }
  }

  private void assembleRawButton() {
    rawButton.setFocusTraversable(false);
    rawButton.setGraphic(Icon.RAW.node(12));
    rawButton.getStyleClass().addAll("ov-raw-button");
    rawButton.setAccessibleText(texts.of("field.raw", model.label()));
    Tip.on(rawButton, texts.of("field.raw", model.label()));
    rawButton.setOnAction(event -> new RawPopup(model, texts).showBelow(rawButton));
    rawButton.setMinWidth(20);
    rawButton.visibleProperty().bind(model.rawProperty().isNotEmpty());
  }

  private void assembleDot() {
    dot.setFocusTraversable(false);
    dot.getStyleClass().add("ov-modified-dot");
    dot.setAccessibleText(texts.of("field.modified", model.label()));
    Tip.on(dot, texts.of("field.modified", model.label()));
    dot.visibleProperty().bind(model.modifiedProperty());
    dot.setManaged(true);
    dot.setTranslateX(-16);
    dot.setOnAction(event -> {
      ContextMenu menu = new ContextMenu();
      menu.getItems().setAll(menuItems());
      menu.show(dot, Side.BOTTOM, 0, 0);
    });
  }

  /** What the menu of the field offers beside the control's own. */
  final List<MenuItem> menuItems() {
    List<MenuItem> items = new ArrayList<>();
    if (model.modifiedProperty().get()) {
      String before = describe(model.saved());
      MenuItem revert =
          new MenuItem(
              before.isEmpty()
                  ? texts.of("field.revertToNothing")
                  : texts.of("field.revertTo", Styles.shorten(before)),
              Icon.REVERT.node());
      revert.setMnemonicParsing(false);
      revert.setOnAction(event -> model.revert());
      items.add(revert);
    }
    if (model.hasSource()) {
      MenuItem source = new MenuItem(texts.of("field.showSource"), Icon.SOURCE.node());
      source.setOnAction(event -> model.showSource());
      items.add(source);
    }
    return items;
  }

  /** The value as the menu names it. */
  abstract String describe(T value);

  /** The texts of the program. */
  final Texts texts() {
    return texts;
  }

  /** What is shown. */
  public final FieldModel<T> model() {
    return model;
  }

  /** The label with the button for the raw text, for the column of labels. */
  public final Node labelCell() {
    return labelCell;
  }

  /** The control with its messages, for the column of values. */
  public final Node fieldCell() {
    return fieldCell;
  }

  /** The label's text node, for a form that hides it because the card's title says the same. */
  public final Label label() {
    return label;
  }
}
