package ovation.app.create;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.disk.ImageFile;
import ovation.app.field.Card;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.QuantityFieldRow;
import ovation.app.field.TextFieldRow;
import ovation.app.field.Tip;
import ovation.app.field.UnitScale;
import ovation.app.field.WrappedLabel;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.hardware.ByteSize;
import ovation.model.hardware.GuestSystems;
import ovation.model.target.TargetPlatform;
import ovation.packaging.export.AuthoredFolderJob;

/** The sheet "New from disks": images, name, place, the systems and their hardware. */
public final class NewSheet {
  private static final double WIDTH = 720;

  private final NewModel model;
  private final Texts texts;
  private final VBox images = new VBox(4);
  private final VBox guests = new VBox();
  private final VBox node = new VBox(16);

  /** What the sheet asks of whoever shows it. */
  public interface Ways {
    /** Lets the user choose disk images. */
    List<Path> chooseImages();

    /** Makes the appliance. */
    void create(AuthoredFolderJob job);

    /** Puts the sheet away. */
    void close();
  }

  /** A sheet for the model. */
  public NewSheet(NewModel model, Texts texts, Ways ways) {
    this.model = model;
    this.texts = texts;
    Label title = new Label(texts.of("new.title"));
    title.getStyleClass().add("ov-sheet-title");
    VBox cards = new VBox(16, disks(ways::chooseImages), fields(), hardware());
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.prefViewportHeightProperty().bind(cards.heightProperty());
    scroll.getStyleClass().add("ov-sheet-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node.getChildren().setAll(title, scroll, buttons(ways));
    node.getStyleClass().add("ov-sheet");
    node.setId("new-sheet");
    node.setPrefWidth(WIDTH);
    node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    node.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    node.setOnDragDropped(event -> {
      model.add(event.getDragboard().getFiles().stream().map(f -> f.toPath()).toList());
      event.setDropCompleted(true);
      event.consume();
    });
    model.images().addListener((ListChangeListener<ImageFile>) change -> showImages());
    model.systems().addListener((ListChangeListener<SystemPlan>) change -> showSystems());
    showImages();
    showSystems();
  }

  private Node disks(Supplier<List<Path>> choose) {
    Button add = new Button(texts.of("new.addImages"), Icon.ADD.node());
    add.setId("new-addImages");
    add.setOnAction(event -> model.add(choose.get()));
    VBox body = new VBox(8, images, add);
    body.getStyleClass().add("ov-card-body");
    return new Card(texts.of("new.disks"), body);
  }

  private void showImages() {
    images.getChildren().clear();
    for (ImageFile image : model.images()) {
      images.getChildren().add(line(image));
    }
    if (model.images().isEmpty()) {
      Label none = new WrappedLabel("ov-muted");
      none.setText(texts.of("new.dropHere"));
      images.getChildren().add(none);
    }
  }

  private Node line(ImageFile image) {
    Label name = new Label(image.name(), Icon.DISK.node());
    name.setMnemonicParsing(false);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label facts =
        new Label(
            texts.of(
                "new.imageFacts",
                image.image().format().label(),
                ByteSize.of(image.capacity()),
                ByteSize.of(image.size())));
    facts.setMinWidth(Region.USE_PREF_SIZE);
    facts.getStyleClass().add("ov-muted");
    Button remove = new Button("", Icon.REMOVE.node());
    remove.getStyleClass().addAll("flat", "ov-icon-only");
    remove.setAccessibleText(texts.of("new.leaveOut", image.name()));
    Tip.on(remove, texts.of("new.leaveOut", image.name()));
    remove.setOnAction(event -> model.remove(image));
    HBox line = new HBox(12, name, facts, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node fields() {
    FieldGrid grid = new FieldGrid();
    grid.pair(
            new TextFieldRow(model.name(), texts),
            new ChoiceFieldRow<>(
                model.layout(),
                List.of(NewModel.Layout.values()),
                layout -> texts.of("new.layout." + layout.name()),
                texts))
        .wide(new TextFieldRow(model.place(), texts));
    return new Card(texts.of("new.appliance"), grid);
  }

  private Node hardware() {
    HardwareWish wish = model.hardware();
    FieldGrid grid = new FieldGrid();
    grid.pair(
            new TextFieldRow(wish.cpus(), texts),
            new QuantityFieldRow(wish.memory(), UnitScale.BYTES, texts))
        .wide(new TextFieldRow(wish.networks(), texts))
        .pair(
            new ChoiceFieldRow<>(
                wish.target(),
                wish.targets(),
                chosen -> chosen.map(TargetPlatform::name).orElse(texts.of("new.anyTarget")),
                texts),
            new ChoiceFieldRow<>(
                wish.start(),
                List.of(HardwareWish.Start.values()),
                start -> texts.of("new.firmware." + start.name()),
                texts));
    return new Card(texts.of("new.hardware"), new VBox(guests, grid));
  }

  private void showSystems() {
    FieldGrid grid = new FieldGrid();
    grid.getStyleClass().add("ov-field-group");
    for (SystemPlan plan : model.systems()) {
      ChoiceFieldRow<String> guest =
          new ChoiceFieldRow<>(
              plan.guest(),
              GuestSystems.usual().stream().map(g -> Integer.toString(g.number())).toList(),
              number -> GuestSystems.name(number).orElse(number),
              texts);
      if (plan.number() == 0) {
        grid.wide(guest);
      } else {
        grid.pair(new TextFieldRow(plan.name(), texts), guest);
      }
    }
    guests.getChildren().setAll(grid);
  }

  private Node buttons(Ways ways) {
    Label missing = new WrappedLabel("ov-muted");
    missing.textProperty().bind(model.missingProperty());
    missing.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(missing, Priority.ALWAYS);
    Button cancel = new Button(texts.of("new.cancel"));
    cancel.setCancelButton(true);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> ways.close());
    Button create = new Button(texts.of("new.create"));
    create.setId("new-create");
    create.getStyleClass().add("accent");
    create.setMinWidth(Region.USE_PREF_SIZE);
    create.disableProperty().bind(model.missingProperty().isNotEmpty());
    create.setOnAction(event -> model.job().ifPresent(ways::create));
    HBox row = new HBox(8, missing, cancel, create);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The sheet, to be laid over the window. */
  public Node node() {
    return node;
  }
}
