package ovation.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.WrappedLabel;
import ovation.app.secret.ReadersView;
import ovation.app.text.Texts;
import ovation.icons.Icon;

/** Whether files and secret values leave encrypted, which, and who can decrypt them. */
final class EncryptionCard {
  private static final int MOST = 5;
  private static final double LINE = 32;

  private final Texts texts;
  private final VBox lines = new VBox();
  private final ScrollPane list = new ScrollPane(lines);
  private final Card card;

  /**
   * A card.
   *
   * @param choose asks for a certificate file; calls back with a path, or not at all
   */
  EncryptionCard(EncryptionModel model, Texts texts, Consumer<Consumer<Path>> choose) {
    this.texts = texts;
    CheckFieldRow wanted = new CheckFieldRow(model.wanted(), texts.of("export.encryptYes"), texts);
    wanted.fieldCell().setId("export-encrypt");
    FieldGrid head = new FieldGrid().wide(wanted);
    head.getStyleClass().add("ov-field-group");
    list.setFitToWidth(true);
    list.getStyleClass().add("ov-sheet-scroll");
    list.setId("export-encrypt-what");
    VBox more =
        new VBox(12, warning(), list, new ReadersView(model.readers(), texts, choose).node());
    more.getStyleClass().add("ov-encrypt-more");
    VBox content = new VBox(head, more);
    content.getStyleClass().add("ov-key-card");
    card = new Card(texts.of("export.encryption"), content);
    model.offeredProperty().subscribe(this::show);
    more.visibleProperty().bind(model.wanted().valueProperty().map(yes -> yes));
    more.managedProperty().bind(more.visibleProperty());
  }

  private Node warning() {
    Label words = new WrappedLabel("ov-warn");
    words.setText(texts.of("export.encrypt.warning"));
    HBox row = new HBox(8, Icon.WARNING.node(), words);
    row.getStyleClass().add("ov-warn");
    return row;
  }

  private void show(List<Hideable> offered) {
    List<Node> shown = new ArrayList<>();
    offered.forEach(one -> shown.add(line(one)));
    lines.getChildren().setAll(shown);
    double height = LINE * Math.min(shown.size(), MOST);
    list.setMinHeight(height);
    list.setPrefHeight(height);
  }

  private Node line(Hideable one) {
    CheckBox box = new CheckBox(one.name());
    box.setMnemonicParsing(false);
    box.selectedProperty().bindBidirectional(one.chosen());
    box.setMinWidth(96);
    Label kind = new Label(texts.of("export.encrypt." + one.kind().name()));
    kind.getStyleClass().add("ov-muted");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, box, space, kind);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(LINE);
    return row;
  }

  Card node() {
    return card;
  }
}
