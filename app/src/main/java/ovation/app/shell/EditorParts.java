package ovation.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import ovation.app.action.ActionRegistry;
import ovation.app.check.RulesCheck;
import ovation.app.job.JobStrip;
import ovation.app.job.Jobs;
import ovation.app.keep.UserFolders;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.pane.DocumentView;
import ovation.app.session.Background;
import ovation.app.session.Checker;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.app.settings.AppearancePage;
import ovation.app.settings.LanguagePage;
import ovation.app.settings.LookSettings;
import ovation.app.settings.Settings;
import ovation.app.settings.SettingsPage;
import ovation.app.settings.SettingsSheet;
import ovation.app.source.CodeAreaSourceView;
import ovation.app.text.Texts;

/**
 * The composition root: makes every part of the editor once and hands each what it needs. To be
 * made on the JavaFX thread.
 */
public final class EditorParts implements AutoCloseable {
  private final Texts texts;
  private final Look look;
  private final Fonts fonts;
  private final Workspace workspace = new Workspace();
  private final Jobs jobs;
  private final Notices notices;
  private final Views views;
  private final Background background;
  private final Editor editor;
  private final Samples samples;
  private final ActionRegistry actions;
  private final Settings settings;
  private final Scene scene;

  /**
   * The parts of one editor.
   *
   * @param folders where things are kept from one start to the next
   * @param showInFolder shows a file in the system's file manager
   */
  public EditorParts(
      Texts texts,
      Look look,
      Fonts fonts,
      Dialogs dialogs,
      UserFolders folders,
      Consumer<Path> showInFolder) {
    this.texts = texts;
    this.look = look;
    this.fonts = fonts;
    RecentFiles recent = new RecentFiles(folders.state().resolve("recent.txt"));
    background = Background.ofThreads();
    jobs = new Jobs(texts);
    notices = new Notices(texts);
    views = new Views(workspace, this::viewOf);
    Checker checker = new Checker(() -> List.of(new RulesCheck()), background);
    editor =
        new Editor(
            workspace,
            jobs,
            checker,
            dialogs,
            recent,
            texts,
            notices::say,
            () -> views.current(DocumentView::flush));
    samples = new Samples(texts, editor::openUnlisted, notices::say);
    Sheets sheets = new Sheets();
    Exports exports =
        new Exports(
            editor, jobs, dialogs, sheets, texts, background.work(), notices::say, showInFolder);
    VersionChange versions = new VersionChange(editor, sheets, texts, background, notices::say);
    settings = Settings.in(folders);
    LookSettings.bind(settings, look);
    List<SettingsPage> pages =
        List.of(new AppearancePage(settings, look, texts), new LanguagePage(settings, texts));
    Runnable openSettings = () -> sheets.show(new SettingsSheet(pages, texts, sheets::hide).node());
    actions =
        new EditorActions(editor, exports, versions, samples, views, look, openSettings, texts)
            .registry();
    EditorWindow window =
        new EditorWindow(
            workspace,
            new HeaderBar(workspace, actions, texts, editor::close),
            notices,
            new StartScreen(actions, recent, texts, editor::open),
            views,
            new StatusBar(workspace, new JobStrip(jobs, texts).node(), texts),
            sheets,
            actions,
            editor::open);
    scene = window.scene();
    look.dress(scene);
  }

  private DocumentView viewOf(DocumentSession session) {
    CodeAreaSourceView source =
        new CodeAreaSourceView(fonts.code(), texts.of("drawer.source"), look.darkProperty());
    return new DocumentView(session, source, texts, notices::say, background);
  }

  /** The window's content. */
  public Scene scene() {
    return scene;
  }

  /** The open documents. */
  public Workspace workspace() {
    return workspace;
  }

  /** What is done with documents. */
  public Editor editor() {
    return editor;
  }

  /** What the user can do. */
  public ActionRegistry actions() {
    return actions;
  }

  /** The panes of the documents. */
  public Views views() {
    return views;
  }

  /** The sample appliance. */
  public Samples samples() {
    return samples;
  }

  /** Light or dark. */
  public Look look() {
    return look;
  }

  /** Ends what runs in the background. */
  @Override
  public void close() {
    jobs.close();
    settings.close();
  }
}
