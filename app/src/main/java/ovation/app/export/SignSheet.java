package ovation.app.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.packaging.delivery.KeySource;

/** The sheet behind "Sign": with which key the package is signed where it is. */
public final class SignSheet {
  private static final double WIDTH = 560;

  private final VBox node = new VBox(16);

  /**
   * A sheet.
   *
   * @param place where the package is
   * @param browse asks for a key file; calls back with a path, or not at all
   * @param sign given the key when the user presses the button
   * @param cancel called when the user gives up
   */
  public SignSheet(
      SigningModel model,
      Path place,
      Texts texts,
      Consumer<Consumer<String>> browse,
      Consumer<KeySource> sign,
      Runnable cancel) {
    Label title = new WrappedLabel("ov-sheet-title");
    title.setText(texts.of("sign.title", place.getFileName()));
    Label about = new WrappedLabel("ov-plain");
    about.setText(texts.of("sign.text"));
    Region card = new KeyCard(model, () -> place, true, texts, browse).node();
    ScrollPane scroll = new ScrollPane(card);
    scroll.prefViewportHeightProperty().bind(card.heightProperty());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("ov-sheet-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button go = new Button(texts.of("sign.start"));
    go.setId("sign-start");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.isReady() || model.source().isEmpty(),
                model.stateProperty(),
                model.stamp().valueProperty()));
    go.setOnAction(event -> model.source().ifPresent(sign));
    Button stop = new Button(texts.of("sign.cancel"));
    stop.setCancelButton(true);
    stop.setOnAction(event -> cancel.run());
    HBox buttons = new HBox(8, stop, go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node.getStyleClass().add("ov-sheet");
    node.setId("sign-sheet");
    node.setPrefWidth(WIDTH);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.getChildren().setAll(title, about, scroll, buttons);
  }

  /** The sheet, to be laid over the window. */
  public Region node() {
    return node;
  }
}
