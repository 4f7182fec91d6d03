package ovation.app.secret;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.encryption.Readers;

/** Asks who will be able to decrypt the value of one property. */
public final class EncryptSheet {
  private static final double WIDTH = 560;

  private final Texts texts;
  private final VBox node = new VBox(16);

  private EncryptSheet(String property, Texts texts) {
    this.texts = texts;
    Label title = new WrappedLabel("ov-sheet-title");
    title.setText(texts.of("secret.title", property));
    node.getStyleClass().add("ov-sheet");
    node.setId("encrypt-sheet");
    node.setPrefWidth(WIDTH);
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.getChildren().setAll(title, words("ov-plain", "secret.text"));
  }

  /**
   * A sheet.
   *
   * @param property as it is called
   * @param model who can decrypt; nobody yet
   * @param choose asks for a certificate file
   * @param encrypt given those who can decrypt
   * @param cancel changes nothing
   */
  public static Region of(
      String property,
      ReadersModel model,
      Texts texts,
      Consumer<Consumer<Path>> choose,
      Consumer<Readers> encrypt,
      Runnable cancel) {
    EncryptSheet sheet = new EncryptSheet(property, texts);
    HBox warning = new HBox(8, Icon.WARNING.node(), sheet.words("ov-warn", "secret.warning"));
    warning.getStyleClass().add("ov-warn");
    Label objection = new WrappedLabel("ov-muted");
    objection.textProperty().bind(model.objection());
    objection.visibleProperty().bind(model.objection().isNotEmpty());
    objection.managedProperty().bind(objection.visibleProperty());
    Button go = new Button(texts.of("secret.encrypt"));
    go.disableProperty().bind(model.objection().isNotEmpty());
    go.setOnAction(event -> model.readers().ifPresent(encrypt));
    sheet
        .node
        .getChildren()
        .addAll(new ReadersView(model, texts, choose).node(), warning, objection);
    return sheet.end(go, cancel);
  }

  /**
   * What is shown where the descriptor is too old to hold anything encrypted.
   *
   * @param version as people call it
   * @param convert begins to convert it
   * @param cancel changes nothing
   */
  public static Region tooOld(
      String property, String version, Texts texts, Runnable convert, Runnable cancel) {
    EncryptSheet sheet = new EncryptSheet(property, texts);
    Label words = new WrappedLabel("ov-warn");
    words.setText(texts.of("secret.tooOld", version));
    HBox warning = new HBox(8, Icon.WARNING.node(), words);
    warning.getStyleClass().add("ov-warn");
    sheet.node.getChildren().add(warning);
    Button go = new Button(texts.of("file.convert2"));
    go.setOnAction(event -> convert.run());
    return sheet.end(go, cancel);
  }

  private Label words(String style, String key) {
    Label label = new WrappedLabel(style);
    label.setText(texts.of(key));
    return label;
  }

  private Region end(Button go, Runnable cancel) {
    go.setId("encrypt-start");
    go.setMnemonicParsing(false);
    go.setDefaultButton(true);
    go.getStyleClass().add("accent");
    Button no = new Button(texts.of("secret.cancel"));
    no.setCancelButton(true);
    no.setOnAction(event -> cancel.run());
    HBox buttons = new HBox(8, no, go);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node.getChildren().add(buttons);
    return node;
  }
}
