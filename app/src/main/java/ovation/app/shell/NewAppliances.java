package ovation.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import ovation.app.create.NewModel;
import ovation.app.create.NewSheet;
import ovation.app.form.FileDialogs;
import ovation.app.form.Surroundings;
import ovation.app.job.Jobs;
import ovation.app.session.Background;
import ovation.app.text.Texts;
import ovation.packaging.export.AuthoredFolderJob;
import ovation.packaging.job.Outcome;

/** "New from disks": the sheet, the job behind it, and the new appliance opened. */
public final class NewAppliances {
  private final Editor editor;
  private final Jobs jobs;
  private final Sheets sheets;
  private final Texts texts;
  private final FileDialogs files;
  private final Background background;
  private final Consumer<String> complain;

  NewAppliances(Editor editor, Jobs jobs, Sheets sheets, Surroundings around) {
    this.editor = editor;
    this.jobs = jobs;
    this.sheets = sheets;
    texts = around.texts();
    files = around.files();
    background = around.background();
    complain = around.complain();
  }

  /** Opens the sheet with some images to begin with; it is put beside the first of them. */
  public void open(List<Path> images) {
    Path home = Path.of(System.getProperty("user.home"));
    Path folder = images.isEmpty() ? home : images.getFirst().toAbsolutePath().resolveSibling("");
    NewModel model = new NewModel(folder.normalize(), texts, background, complain);
    model.add(images);
    sheets.show(
        new NewSheet(
                model,
                texts,
                new NewSheet.Ways() {
                  @Override
                  public List<Path> chooseImages() {
                    return files.openSeveral(texts.of("new.chooseImages"), FileDialogs.IMAGES);
                  }

                  @Override
                  public void create(AuthoredFolderJob job) {
                    sheets.hide();
                    write(job);
                  }

                  @Override
                  public void close() {
                    sheets.hide();
                  }
                })
            .node());
  }

  private void write(AuthoredFolderJob job) {
    var _ =
        jobs.start(
            job,
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Path>(Path written) -> editor.open(written);
                case Outcome.Failed<Path> failed ->
                    complain.accept(texts.say(failed.reason().sentence()));
                case Outcome.Cancelled<Path> cancelled -> {}
              }
            });
  }
}
