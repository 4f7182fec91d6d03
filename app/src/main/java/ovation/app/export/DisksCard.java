package ovation.app.export;

import java.util.List;
import ovation.app.field.Card;
import ovation.app.field.CheckFieldRow;
import ovation.app.field.ChoiceFieldRow;
import ovation.app.field.FieldGrid;
import ovation.app.field.TextFieldRow;
import ovation.app.text.Texts;
import ovation.packaging.disk.deflate.Strength;

/** What becomes of the disks: their format, how hard they are compressed, how they are cut. */
final class DisksCard {

  private final Card node;

  DisksCard(DisksModel model, Texts texts) {
    FieldGrid grid = new FieldGrid();
    ChoiceFieldRow<DiskWish> format =
        new ChoiceFieldRow<>(
            model.format(),
            List.of(DiskWish.values()),
            wish -> texts.of("export.disks." + wish.name()),
            texts);
    format.fieldCell().setId("export-disks");
    grid.wide(format);
    ChoiceFieldRow<Strength> strength =
        new ChoiceFieldRow<>(
            model.strength(),
            List.of(Strength.values()),
            chosen -> texts.of("export.compression." + chosen.name()),
            texts);
    strength.fieldCell().setId("export-compression");
    grid.wide(strength);
    TextFieldRow chunk = new TextFieldRow(model.chunk(), texts);
    chunk.prompt(texts.of("export.chunkNone"));
    chunk.fieldCell().setId("export-chunk");
    grid.wide(chunk);
    CheckFieldRow gzip = new CheckFieldRow(model.gzip(), texts.of("export.gzipYes"), texts);
    gzip.fieldCell().setId("export-gzip");
    grid.wide(gzip);
    node = new Card(texts.of("export.disksTitle"), grid);
  }

  Card node() {
    return node;
  }
}
