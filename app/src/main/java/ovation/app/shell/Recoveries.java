package ovation.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ovation.app.difference.DifferenceSheet;
import ovation.app.difference.Line;
import ovation.app.difference.LineDifference;
import ovation.app.form.Surroundings;
import ovation.app.recovery.Autosave;
import ovation.app.recovery.RecoveryStore;
import ovation.app.recovery.UnsavedWork;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.text.Texts;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;

/**
 * Work that was unsaved when the program ended: offered one by one, as a difference to the file.
 */
public final class Recoveries {
  private final Editor editor;
  private final RecoveryStore store;
  private final Autosave autosave;
  private final Sheets sheets;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Background background;
  private final Consumer<String> complain;

  Recoveries(
      Editor editor,
      RecoveryStore store,
      Autosave autosave,
      Sheets sheets,
      Dialogs dialogs,
      Surroundings around) {
    this.editor = editor;
    this.store = store;
    this.autosave = autosave;
    this.sheets = sheets;
    this.dialogs = dialogs;
    texts = around.texts();
    background = around.background();
    complain = around.complain();
  }

  /**
   * Work that was found.
   *
   * @param there whether its package can still be opened
   * @param lines the difference from what the package holds now
   */
  private record Found(UnsavedWork work, boolean there, List<Line> lines) {}

  /** Offers what was kept aside and not forgotten since. */
  public void offer() {
    background.run(
        () -> store.all().stream().map(Recoveries::compare).toList(),
        this::offer,
        texts.saying(complain));
  }

  private static Found compare(UnsavedWork work) {
    Optional<String> present = present(work.location());
    List<Line> lines = LineDifference.shortened(LineDifference.of(present.orElse(""), work.text()));
    return new Found(work, present.isPresent(), lines);
  }

  private static Optional<String> present(Path location) {
    if (!Files.exists(location)) {
      return Optional.empty();
    }
    try (OvfPackage source = OvfPackage.open(location)) {
      return Optional.of(source.snapshot().text());
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private void offer(List<Found> all) {
    if (all.isEmpty()) {
      return;
    }
    Found first = all.getFirst();
    List<Found> rest = all.subList(1, all.size());
    String name = String.valueOf(first.work().location().getFileName());
    String explanation =
        texts.of(
            first.there() ? "recovery.explain" : "recovery.explainGone",
            time(first.work()),
            first.work().location(),
            rest.size());
    DifferenceSheet sheet =
        new DifferenceSheet(texts.of("recovery.title", name), explanation, first.lines(), texts);
    sheet.aside("recovery.discard", () -> then(rest, () -> autosave.forget(first.work())));
    sheet.answer("recovery.later", () -> then(rest, () -> {}));
    if (first.there()) {
      sheet.usual("recovery.restore", () -> then(rest, () -> restore(first.work())));
    } else {
      sheet.usual("recovery.saveAs", () -> then(rest, () -> saveAs(first.work())));
    }
    sheets.show(sheet.node());
  }

  private String time(UnsavedWork work) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .withZone(ZoneId.systemDefault())
        .format(work.time());
  }

  private void then(List<Found> rest, Runnable decision) {
    sheets.hide();
    decision.run();
    offer(rest);
  }

  private void restore(UnsavedWork work) {
    editor.open(work.location(), opened -> opened.ifPresent(session -> restore(session, work)));
  }

  private void restore(DocumentSession session, UnsavedWork work) {
    autosave.adopt(session, work);
    work.added().forEach(session.packageState()::addFile);
    session.restoreText(work.text());
  }

  /** The package is gone: at least the descriptor is put somewhere, and opened there. */
  private void saveAs(UnsavedWork work) {
    dialogs
        .chooseToSave(descriptorOf(work.location()))
        .ifPresent(target ->
            background.run(
                () -> {
                  Files.writeString(target, work.text());
                  return target;
                },
                written -> {
                  autosave.forget(work);
                  editor.open(written);
                },
                texts.saying(complain)));
  }

  private static Path descriptorOf(Path location) {
    String name = String.valueOf(location.getFileName());
    int dot = name.lastIndexOf('.');
    return location.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".ovf");
  }
}
