package ovation.app.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import ovation.app.convert.ConvertSheet;
import ovation.app.form.Surroundings;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.session.Prepared;
import ovation.app.text.Texts;
import ovation.model.convert.Conversion;
import ovation.model.convert.Conversions;
import ovation.model.document.Snapshot;
import ovation.model.envelope.OvfVersion;
import ovation.model.xml.Edit;
import ovation.model.xml.EditException;

/** "Convert to OVF 2.x": worked out in the background, shown with its losses, done as one edit. */
final class VersionChange {
  private record Way(Conversion conversion, Edit edit) {}

  private final Editor editor;
  private final Sheets sheets;
  private final Texts texts;
  private final Background background;
  private final Consumer<String> complain;

  VersionChange(Editor editor, Sheets sheets, Surroundings around) {
    this.editor = editor;
    this.sheets = sheets;
    texts = around.texts();
    background = around.background();
    complain = around.complain();
  }

  /** Whether a document can be read and is of another version. */
  static ObservableValue<Boolean> isPossible(DocumentSession session, OvfVersion target) {
    return Bindings.createBooleanBinding(
        () ->
            !session.lockedProperty().get() && session.snapshotProperty().get().version() != target,
        session.lockedProperty(),
        session.snapshotProperty());
  }

  /** Opens the sheet for the document in front. */
  void open(OvfVersion target) {
    editor.withCurrent(session -> open(session, target));
  }

  private void open(DocumentSession session, OvfVersion target) {
    Snapshot now = session.snapshotProperty().get();
    background.run(
        () -> {
          Conversion conversion = Conversions.to(target, now);
          Snapshot after = now.apply(conversion.edit());
          return new Way(
              conversion, Prepared.between(now, after, conversion.edit().label(), texts));
        },
        way ->
            sheets.show(
                new ConvertSheet(
                        target.label(),
                        way.conversion().losses(),
                        texts,
                        () -> carryOut(session, way),
                        sheets::hide)
                    .node()),
        texts.saying(complain));
  }

  private void carryOut(DocumentSession session, Way way) {
    sheets.hide();
    try {
      session.apply(way.edit());
    } catch (EditException e) {
      complain.accept(texts.say(e.sentence()));
    }
  }
}
