package ovation.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ovation.app.difference.DifferenceSheet;
import ovation.app.difference.Line;
import ovation.app.difference.LineDifference;
import ovation.app.form.Surroundings;
import ovation.app.session.Background;
import ovation.app.session.DocumentSession;
import ovation.app.session.OutsideWatch;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/** Packages that another program has changed: read again, shown as a difference, decided upon. */
public final class OutsideChanges {
  private record Change(OvfPackage now, Snapshot theirs) {}

  private final Editor editor;
  private final Workspace workspace;
  private final Sheets sheets;
  private final Texts texts;
  private final Background background;
  private final Consumer<String> complain;
  private final OutsideWatch watch;
  private final Map<DocumentSession, Change> undecided = new LinkedHashMap<>();

  OutsideChanges(Editor editor, Workspace workspace, Sheets sheets, Surroundings around) {
    this.editor = editor;
    this.workspace = workspace;
    this.sheets = sheets;
    texts = around.texts();
    background = around.background();
    complain = around.complain();
    watch = new OutsideWatch(workspace, background, this::read);
    workspace.currentProperty().addListener((observable, old, now) -> ask());
  }

  /** Looks whether anything has changed, and asks what was not asked yet. */
  public void look() {
    watch.look();
    ask();
  }

  private void read(DocumentSession session) {
    background.run(
        () -> {
          OvfPackage now = OvfPackage.open(session.source().location());
          return new Change(now, now.snapshot());
        },
        change -> decide(session, change),
        message ->
            complain.accept(texts.of("outside.gone", session.nameProperty().get(), message)));
  }

  private void decide(DocumentSession session, Change change) {
    String saved = session.document().saved().text();
    String mine = session.snapshotProperty().get().text();
    String theirs = change.theirs().text();
    if (!workspace.documents().contains(session)) {
      change.now().close();
    } else if (theirs.equals(saved) || theirs.equals(mine)) {
      take(session, change, !theirs.equals(mine));
    } else {
      undecided.put(session, change);
      ask();
    }
  }

  private void take(DocumentSession session, Change change, boolean keepMine) {
    session.changedOutside(change.now(), change.theirs(), keepMine);
    editor.verify(session);
  }

  private void ask() {
    List<DocumentSession> closed = new ArrayList<>(undecided.keySet());
    closed.removeAll(workspace.documents());
    for (DocumentSession session : closed) {
      Change change = undecided.remove(session);
      if (change != null) {
        change.now().close();
      }
    }
    DocumentSession session = workspace.currentProperty().get();
    Change change = session == null ? null : undecided.get(session);
    if (session == null || change == null || sheets.isShowing()) {
      return;
    }
    String mine = session.snapshotProperty().get().text();
    background.run(
        () -> LineDifference.shortened(LineDifference.of(mine, change.theirs().text())),
        lines -> show(session, change, lines),
        texts.saying(complain));
  }

  private void show(DocumentSession session, Change change, List<Line> lines) {
    if (sheets.isShowing() || undecided.get(session) != change) {
      return;
    }
    boolean dirty = session.dirtyProperty().get();
    String name = session.nameProperty().get();
    DifferenceSheet sheet =
        new DifferenceSheet(
            texts.of("outside.title", name),
            texts.of(dirty ? "outside.explainUnsaved" : "outside.explain"),
            lines,
            texts);
    sheet.answer("outside.keepMine", () -> decided(session, true));
    sheet.usual("outside.takeTheirs", () -> decided(session, false));
    sheets.show(sheet.node());
  }

  private void decided(DocumentSession session, boolean keepMine) {
    sheets.hide();
    Change change = undecided.remove(session);
    if (change != null) {
      take(session, change, keepMine);
    }
    ask();
  }
}
