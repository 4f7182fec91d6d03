package ovation.app.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import ovation.app.export.CarriedFile;
import ovation.app.export.DeliveredView;
import ovation.app.export.ExportModel;
import ovation.app.export.ExportSheet;
import ovation.app.export.KeyPlace;
import ovation.app.export.PassPhrases;
import ovation.app.export.SignSheet;
import ovation.app.export.SigningModel;
import ovation.app.export.SuggestedPlace;
import ovation.app.field.FieldProblem.Level;
import ovation.app.job.Jobs;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.session.SignJob;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.delivery.Delivered;
import ovation.packaging.delivery.DeliveryJob;
import ovation.packaging.delivery.KeySource;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Outcome;

/** "Sign and export": the sheet, the job behind it, and what came of it. */
final class Exports implements AutoCloseable {
  private final Editor editor;
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final Sheets sheets;
  private final Texts texts;
  private final Background background;
  private final Consumer<String> complain;
  private final Consumer<Path> showInFolder;
  private final PassPhrases kept = new PassPhrases();

  Exports(
      Editor editor,
      Jobs jobs,
      Dialogs dialogs,
      Sheets sheets,
      Texts texts,
      Background background,
      Consumer<String> complain,
      Consumer<Path> showInFolder) {
    this.editor = editor;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.sheets = sheets;
    this.texts = texts;
    this.background = background;
    this.complain = complain;
    this.showInFolder = showInFolder;
  }

  /** Opens the sheet for the document in front. */
  void open() {
    editor.withCurrent(session -> sheets.show(sheet(session)));
  }

  /** Asks with which key, and signs the document in front where it is, with what was edited. */
  void sign() {
    editor.withCurrent(session -> {
      Path place = session.source().location();
      SigningModel model =
          new SigningModel(
              texts,
              background.work(),
              background.screen(),
              InstantSource.system(),
              kept,
              () -> targets(session),
              () -> DigestAlgorithm.SHA256);
      model.lookForPlaces(KeyPlace::here);
      sheets.show(
          new SignSheet(
                  model,
                  place,
                  texts,
                  chosen -> dialogs.chooseKey().map(Path::toString).ifPresent(chosen),
                  key -> sign(session, key),
                  sheets::hide)
              .node());
    });
  }

  private void sign(DocumentSession session, KeySource key) {
    sheets.hide();
    Snapshot state = session.snapshotProperty().get();
    Path place = session.source().location();
    try {
      ExportPlan plan = session.packageState().plan(state, place).inPlace();
      DeliveryJob delivery = new DeliveryJob(plan, Optional.of(key), InstantSource.system());
      Sentence title = texts.sentence("job.sign", place.getFileName());
      editor.write(session, state, new SignJob(title, delivery, place), () -> {});
    } catch (OutputException e) {
      complain.accept(texts.say(e.sentence()));
    }
  }

  private Node sheet(DocumentSession session) {
    Snapshot state = session.snapshotProperty().get();
    ExportModel model =
        new ExportModel(
            suggestion(session),
            session.source().baseName(),
            () -> CarriedFile.of(state, session.source()),
            target -> session.packageState().plan(state, target),
            state,
            kept,
            () -> targets(session),
            texts,
            background,
            InstantSource.system());
    model.signing().lookForPlaces(KeyPlace::here);
    Path present = session.source().location();
    ExportSheet.Browse browse =
        new ExportSheet.Browse() {
          @Override
          public void target(Consumer<String> chosen) {
            dialogs.chooseToSave(present).map(Path::toString).ifPresent(chosen);
          }

          @Override
          public void key(Consumer<String> chosen) {
            dialogs.chooseKey().map(Path::toString).ifPresent(chosen);
          }

          @Override
          public void certificate(Consumer<Path> chosen) {
            dialogs.chooseKey().ifPresent(chosen);
          }
        };
    long errors = session.findings().count(Level.ERROR);
    return new ExportSheet(model, texts, browse, errors, this::start, sheets::hide).node();
  }

  /** The platforms that matter, if the user has said that some do not. */
  private static List<TargetPlatform> targets(DocumentSession session) {
    Set<String> unwanted = session.platforms().unwanted();
    return unwanted.isEmpty()
        ? List.of()
        : Targets.builtIn().stream().filter(target -> !unwanted.contains(target.id())).toList();
  }

  /** Beside the source; at home for one on a server. */
  private static SuggestedPlace suggestion(DocumentSession session) {
    Path folder =
        session.reviewProperty().get()
            ? Path.of(System.getProperty("user.home"))
            : session.source().location().toAbsolutePath().resolveSibling("");
    return new SuggestedPlace(folder, session.source().baseName());
  }

  /** Forgets the pass phrases that were kept. */
  @Override
  public void close() {
    kept.close();
  }

  private void start(DeliveryJob job) {
    sheets.hide();
    var _ = jobs.start(job, this::ended);
  }

  private void ended(Outcome<Delivered> outcome) {
    switch (outcome) {
      case Outcome.Done<Delivered> done -> showResult(done.result());
      case Outcome.Failed<Delivered> failed ->
          complain.accept(texts.say(failed.reason().sentence()));
      case Outcome.Cancelled<Delivered> cancelled -> {}
    }
  }

  private void showResult(Delivered delivered) {
    Runnable folder = () -> showInFolder.accept(delivered.result().path());
    sheets.show(new DeliveredView(delivered, texts, folder, sheets::hide).node());
  }
}
