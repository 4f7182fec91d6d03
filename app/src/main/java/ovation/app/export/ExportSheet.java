package ovation.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.delivery.DeliveryJob;
import ovation.packaging.integrity.DigestAlgorithm;

/** The sheet behind "Sign and export": where to, how, and signed by whom. */
public final class ExportSheet {

  private static final double WIDTH = 1072;
  private static final double COLUMN = 504;
  private static final double NARROW = 840;
  private static final double GAP = 16;

  private final ExportModel model;
  private final Texts texts;
  private final Browse browse;
  private final VBox node = new VBox(16);

  /** How the sheet asks for files; a test answers without a window of the system. */
  public interface Browse {
    /** Asks where to write; calls back with a path, or not at all. */
    void target(Consumer<String> chosen);

    /** Asks for a key or certificate file; calls back with a path, or not at all. */
    void key(Consumer<String> chosen);

    /** Asks for the certificate of a recipient; calls back with a file, or not at all. */
    void certificate(Consumer<Path> chosen);
  }

  /**
   * A sheet.
   *
   * @param errors the number of errors that the rules have found in the appliance
   * @param start given the job when the user presses the button
   * @param cancel called when the user gives up
   */
  public ExportSheet(
      ExportModel model,
      Texts texts,
      Browse browse,
      long errors,
      Consumer<DeliveryJob> start,
      Runnable cancel) {
    this.model = model;
    this.texts = texts;
    this.browse = browse;
    Label title = new Label(texts.of("export.title"));
    title.getStyleClass().add("ov-sheet-title");
    node.getStyleClass().add("ov-sheet");
    node.setId("export-sheet");
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.setPrefWidth(WIDTH);
    VBox left =
        new VBox(
            16,
            packageCard(),
            new DisksCard(model.disks(), texts).node(),
            new EncryptionCard(model.encryption(), texts, browse::certificate).node());
    VBox right =
        new VBox(
            16,
            new KeyCard(model.signing(), model::place, false, texts, browse::key).node(),
            new WrittenCard(model, texts).node());
    FlowPane both = new FlowPane(GAP, GAP, left, right);
    for (VBox column : List.of(left, right)) {
      column.prefWidthProperty().bind(both.widthProperty().map(ExportSheet::column));
    }
    ScrollPane scroll = new ScrollPane(both);
    scroll.setFitToWidth(true);
    scroll.prefViewportHeightProperty().bind(both.heightProperty());
    scroll.getStyleClass().add("ov-sheet-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node.getChildren().setAll(title, scroll, buttons(start, cancel));
    if (errors > 0) {
      node.getChildren().add(1, warning(errors));
    }
  }

  /** The width of a column: half of what a scroll bar leaves, or all where there is no room. */
  private static double column(Number whole) {
    double width = whole.doubleValue();
    if (width == 0) {
      return COLUMN;
    }
    return width < NARROW ? width : Math.floor((width - GAP) / 2);
  }

  private Node warning(long errors) {
    Label text = new Label(texts.of("export.errors", errors));
    text.setWrapText(true);
    text.getStyleClass().add("ov-warn");
    HBox row = new HBox(8, Icon.WARNING.node(), text);
    row.getStyleClass().add("ov-warn");
    row.setId("export-errors");
    return row;
  }

  private Node packageCard() {
    FieldGrid grid = new FieldGrid();
    TextFieldRow target = new TextFieldRow(model.target(), texts);
    target.fieldCell().setId("export-target");
    grid.wide(target);
    ChoiceFieldRow<DigestAlgorithm> digest =
        new ChoiceFieldRow<>(
            model.digest(),
            List.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA512, DigestAlgorithm.SHA1),
            algorithm -> texts.of("export.digest." + algorithm.name()),
            texts);
    ChoiceFieldRow<TarDialect> dialect =
        new ChoiceFieldRow<>(
            model.dialect(),
            List.of(TarDialect.values()),
            kind -> texts.of("export.dialect." + kind.name()),
            texts);
    grid.wide(digest);
    grid.wide(dialect);
    return new Card(texts.of("export.package"), grid)
        .actions(button("export.browseTarget", () -> browse.target(model.target()::commit)));
  }

  private Node buttons(Consumer<DeliveryJob> start, Runnable cancel) {
    Button go = new Button();
    go.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.of(startKey()),
                model.signing().stateProperty(),
                model.encryption().wanted().valueProperty()));
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setId("export-start");
    go.disableProperty().bind(model.ready().not());
    go.setOnAction(event -> start.accept(model.job()));
    Button stop = button("export.cancel", cancel);
    stop.setCancelButton(true);
    stop.setId("export-cancel");
    Label objection = new WrappedLabel("ov-muted");
    objection.textProperty().bind(model.encryption().objectionProperty());
    objection.setId("export-objection");
    objection.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(objection, Priority.ALWAYS);
    go.setMinWidth(Region.USE_PREF_SIZE);
    stop.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, objection, stop, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  /** The button says what it does. */
  private String startKey() {
    boolean signs = !(model.signing().stateProperty().get() instanceof KeyState.None);
    if (model.encryption().wanted().value()) {
      return signs ? "export.startEncrypted" : "export.startEncryptedUnsigned";
    }
    return signs ? "export.start" : "export.startUnsigned";
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.of(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** The sheet, to be laid over the window. */
  public Region node() {
    return node;
  }
}
