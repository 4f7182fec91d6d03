package ovation.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ovation.app.field.Card;
import ovation.app.text.Texts;
import ovation.icons.Icon;
import ovation.model.hardware.ByteSize;
import ovation.packaging.disk.DiskImage;

/** Says file by file what the export will write. */
final class WrittenCard {

  private static final int MOST = 6;

  private final ExportModel model;
  private final Texts texts;
  private final VBox lines = new VBox(8);
  private final Card node;

  WrittenCard(ExportModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    lines.getStyleClass().add("ov-sheet-list");
    lines.setId("export-written");
    node = new Card(texts.of("export.written"), lines);
    List<Observable> causes =
        List.of(
            model.target().valueProperty(),
            model.digest().valueProperty(),
            model.signing().stateProperty(),
            model.carriedProperty(),
            model.disks().format().valueProperty(),
            model.disks().strength().valueProperty(),
            model.disks().chunk().valueProperty(),
            model.encryption().hiddenProperty());
    causes.forEach(cause -> cause.addListener(changed -> show()));
    show();
  }

  private void show() {
    List<Node> shown = new ArrayList<>();
    String base = model.baseName();
    shown.add(line(Icon.SOURCE, base + ".ovf", texts.of("export.written.descriptor")));
    shown.add(
        line(
            Icon.CHECK,
            base + ".mf",
            texts.of("export.written.manifest", model.digest().value().javaName())));
    if (!(model.signing().stateProperty().get() instanceof KeyState.None)) {
      shown.add(line(Icon.SIGNATURE_OK, base + ".cert", texts.of("export.written.signature")));
    }
    List<CarriedFile> files = model.carriedProperty().get();
    for (CarriedFile file : files.subList(0, Math.min(files.size(), MOST))) {
      shown.add(file.disk() ? disk(file) : line(Icon.FILE, file.name(), hidden(file, size(file))));
    }
    if (files.size() > MOST) {
      Label more = new Label(texts.of("export.written.more", files.size() - MOST));
      more.getStyleClass().add("ov-muted");
      shown.add(more);
    }
    lines.getChildren().setAll(shown);
    Path place = model.place();
    node.setTitle(
        place == null
            ? texts.of("export.written")
            : texts.of("export.writtenTo", String.valueOf(place.getFileName())));
  }

  private Node disk(CarriedFile file) {
    DiskWish wish = model.disks().format().value();
    DisksModel disks = model.disks();
    StringBuilder name =
        new StringBuilder(disks.keeps(file) ? file.name() : DisksModel.nameIn(wish, file.name()));
    if (disks.chunkBytes().isPresent()) {
      name.append(".000000000 …");
    }
    String from = file.image().map(DiskImage::label).orElse(texts.of("export.written.unknown"));
    String note =
        disks.keeps(file)
            ? texts.of("export.written.kept", from, size(file))
            : texts.of("export.written.converted", from, capacity(file));
    return line(Icon.DISK, name.toString(), hidden(file, note));
  }

  private String hidden(CarriedFile file, String note) {
    return model.encryption().hiddenProperty().get().contains(file.name())
        ? texts.of("export.written.encrypted", note)
        : note;
  }

  private String capacity(CarriedFile file) {
    return file.image().map(image -> texts.say(ByteSize.of(image.capacity()))).orElse("?");
  }

  private String size(CarriedFile file) {
    return file.size()
        .map(bytes -> texts.say(ByteSize.of(bytes)))
        .orElse(texts.of("export.written.added"));
  }

  private static Node line(Icon icon, String name, String note) {
    Label file = new Label(name);
    file.setMnemonicParsing(false);
    file.getStyleClass().add("ov-plain");
    file.setMinWidth(96);
    Label words = new Label(note);
    words.setMnemonicParsing(false);
    words.getStyleClass().add("ov-muted");
    words.setMinWidth(24);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, icon.node(), file, space, words);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  Card node() {
    return node;
  }
}
