package ovation.app.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ovation.app.form.FileDialogs;
import ovation.app.form.SystemFileDialogs;
import ovation.app.text.Texts;

/** {@link Dialogs} in windows over the editor's. */
public final class StageDialogs implements Dialogs {
  private final Stage stage;
  private final Texts texts;
  private final FileDialogs files = new SystemFileDialogs();

  /** Dialogs over a window. */
  public StageDialogs(Stage stage, Texts texts) {
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public Optional<Path> chooseToOpen() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.of("dialog.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.of("dialog.appliances"), "*.ovf", "*.ova", "*.OVF", "*.OVA", "*.ova.gz"),
            new FileChooser.ExtensionFilter(texts.of("dialog.allFiles"), "*"));
    return path(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> chooseToSave(Path present) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.of("dialog.save"));
    Path folder = present.toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    chooser.setInitialFileName(present.getFileName().toString());
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(texts.of("dialog.ova"), "*.ova"),
            new FileChooser.ExtensionFilter(texts.of("dialog.ovf"), "*.ovf"));
    return path(chooser.showSaveDialog(stage));
  }

  @Override
  public FileDialogs files() {
    return files;
  }

  @Override
  public Optional<Path> chooseKey() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.of("dialog.key"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.of("dialog.keys"), "*.p12", "*.pfx", "*.pem", "*.key", "*.crt", "*.cer"),
            new FileChooser.ExtensionFilter(texts.of("dialog.allFiles"), "*"));
    return path(chooser.showOpenDialog(stage));
  }

  @Override
  public Unsaved askAboutUnsaved(String name) {
    return new QuestionWindow<>(
            stage,
            texts.of("dialog.unsaved.title"),
            texts.of("dialog.unsaved.question", name),
            texts.of("dialog.unsaved.hint"),
            Unsaved.CANCEL)
        .aside(texts.of("dialog.unsaved.discard"), Unsaved.DISCARD)
        .cancel(texts.of("dialog.cancel"), Unsaved.CANCEL)
        .usual(texts.of("dialog.unsaved.save"), Unsaved.SAVE)
        .ask();
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
