package ovation.app.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.util.Duration;
import ovation.app.action.ActionRegistry;
import ovation.app.attention.Announcer;
import ovation.app.attention.Attention;
import ovation.app.attention.JobVoice;
import ovation.app.attention.Notifier;
import ovation.app.attention.ProblemVoice;
import ovation.app.check.RulesCheck;
import ovation.app.form.Surroundings;
import ovation.app.job.JobStrip;
import ovation.app.job.JobTask;
import ovation.app.job.Jobs;
import ovation.app.job.JobsPanel;
import ovation.app.keep.LineFile;
import ovation.app.keep.UserFolders;
import ovation.app.look.Fonts;
import ovation.app.look.Look;
import ovation.app.pane.DocumentView;
import ovation.app.recovery.Autosave;
import ovation.app.recovery.RecoveryStore;
import ovation.app.session.Background;
import ovation.app.session.Checker;
import ovation.app.session.DocumentSession;
import ovation.app.session.HeadStart;
import ovation.app.session.Workspace;
import ovation.app.settings.AppearancePage;
import ovation.app.settings.LanguagePage;
import ovation.app.settings.LookSettings;
import ovation.app.settings.Settings;
import ovation.app.settings.SettingsPage;
import ovation.app.settings.SettingsSheet;
import ovation.app.settings.WorkPage;
import ovation.app.source.CodeAreaSourceView;
import ovation.app.text.Texts;
import ovation.app.trust.TrustPage;
import ovation.model.envelope.OvfVersion;
import ovation.model.text.Sentence;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.trust.TrustStore;

/**
 * The composition root: makes every part of the editor once and hands each what it needs. To be
 * made on the JavaFX thread.
 */
public final class EditorParts implements AutoCloseable {
  private static final Duration AUTOSAVE = Duration.seconds(1);

  private final Texts texts;
  private final Look look;
  private final Fonts fonts;
  private final Workspace workspace = new Workspace();
  private final Jobs jobs;
  private final Notices notices;
  private final Views views;
  private final Background background;
  private final Surroundings around;
  private final Editor editor;
  private final Addresses addresses;
  private final Samples samples;
  private final ActionRegistry actions;
  private final Settings settings;
  private final ExecutorService writer;
  private final Autosave autosave;
  private final Recoveries recoveries;
  private final OutsideChanges outside;
  private final Desk desk;
  private final Attention attention;
  private final Announcer announcer = new Announcer();
  private final Exports exports;
  private final Trusting trust;
  private final VersionChange versions;
  private final EditorWindow window;

  /**
   * The parts of one editor.
   *
   * @param folders where things are kept from one start to the next
   * @param desktop the system's file manager and browser
   */
  public EditorParts(
      Texts texts, Look look, Fonts fonts, Dialogs dialogs, UserFolders folders, Desktop desktop) {
    this.texts = texts;
    this.look = look;
    this.fonts = fonts;
    RecentPackages recent = new RecentPackages(folders.state().resolve("recent.txt"));
    jobs = new Jobs(texts);
    JobsPanel panel = new JobsPanel(jobs, texts, desktop::showInFolder);
    background = Background.ofThreads().withJobs(jobs::start);
    notices = new Notices(texts, announcer);
    Sheets sheets = new Sheets();
    Encrypting secrets =
        new Encrypting(sheets, dialogs, texts, background, this::convertToSecond, notices::say);
    around = new Surroundings(texts, dialogs.files(), background, notices::say, secrets);
    views = new Views(workspace, this::viewOf, panel.node());
    TrustStore trusted = TrustStore.in(folders.settings().resolve("trust"));
    Checker checker = new Checker(() -> List.of(new RulesCheck()), background);
    editor =
        new Editor(
            workspace,
            jobs,
            checker,
            dialogs,
            recent,
            trusted,
            texts,
            notices::say,
            () -> views.current(DocumentView::flush));
    addresses = new Addresses(editor, workspace, jobs, recent, sheets, texts, notices::say);
    countFetched();
    samples = new Samples(texts, editor::openUnlisted, notices::say);
    exports =
        new Exports(
            editor, jobs, dialogs, sheets, texts, background, notices::say, desktop::showInFolder);
    trust =
        new Trusting(
            editor,
            trusted,
            dialogs,
            sheets,
            texts,
            background,
            exports::sign,
            exports::open,
            notices::say);
    versions = new VersionChange(editor, sheets, around);
    settings = Settings.in(folders);
    LookSettings.bind(settings, look);
    Optional<Notifier> notifier = desktop.notifier();
    attention = new Attention(jobs, notifier, settings.of(WorkPage.TELL), texts);
    List<SettingsPage> pages =
        List.of(
            new AppearancePage(settings, look, texts),
            new LanguagePage(settings, texts),
            new WorkPage(settings, notifier.isPresent(), texts),
            new TrustPage(
                trusted, texts, background, dialogs::chooseKey, editor::verifyAll, notices::say));
    Runnable openSettings = () -> sheets.show(new SettingsSheet(pages, texts, sheets::hide).node());
    writer =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("ovation-autosave").factory());
    RecoveryStore store = new RecoveryStore(folders.state().resolve("unsaved"));
    autosave =
        new Autosave(
            workspace,
            store,
            InstantSource.system(),
            writer,
            Autosave.after(AUTOSAVE),
            reason -> background.screen().execute(() -> notices.say(notKept(reason))));
    recoveries = new Recoveries(editor, store, autosave, sheets, dialogs, around);
    outside = new OutsideChanges(editor, workspace, sheets, around);
    desk = new Desk(new LineFile(folders.state().resolve("desk.txt")), editor, workspace);
    Navigation navigation = new Navigation(editor, workspace, sheets, folders, around);
    Shortcuts shortcuts = new Shortcuts(sheets, folders, texts, desktop, notices::say);
    NewAppliances creation = new NewAppliances(editor, jobs, sheets, around);
    actions =
        new EditorActions(
                editor,
                exports,
                versions,
                samples,
                addresses,
                () -> creation.open(List.of()),
                views,
                navigation,
                shortcuts,
                look,
                openSettings,
                panel.shownProperty(),
                texts)
            .registry();
    shortcuts.load(actions);
    Drops drops =
        new Drops(editor::open, images -> takeImages(images, creation), texts, notices::say);
    Runnable toggleJobs = () -> panel.shownProperty().set(!panel.shownProperty().get());
    JobStrip strip = new JobStrip(jobs, texts, desktop::showInFolder, toggleJobs);
    window =
        new EditorWindow(
            workspace,
            new HeaderBar(workspace, actions, texts, editor::close),
            notices,
            new ReviewStrip(workspace, editor::saveAs, texts),
            new StartScreen(actions, recent, texts, this::open),
            views,
            new StatusBar(workspace, strip.node(), texts),
            panel,
            sheets,
            actions,
            drops,
            announcer.node());
    JobVoice.of(jobs, announcer, texts);
    ProblemVoice.of(workspace, announcer, texts);
    look.dress(window.scene());
  }

  /** Opens what a launch names; until it is there, the window says so and shows nothing else. */
  public void open(HeadStart first) {
    window.await(texts.of("job.open", String.valueOf(first.path().getFileName())));
    editor.open(first, ended -> window.awaited());
  }

  private void open(Recent recent) {
    switch (recent) {
      case Recent.File(Path path) -> editor.open(path);
      case Recent.Address(HttpAddress address) -> addresses.open(address);
    }
  }

  /** What is fetched from servers is fetched by jobs, and by the judges of a document. */
  private void countFetched() {
    jobs.tasks().addListener((ListChangeListener<JobTask<?>>) change -> countAll());
    workspace
        .currentProperty()
        .flatMap(DocumentSession::judgementProperty)
        .subscribe(judgement -> countAll());
  }

  private void countAll() {
    workspace.documents().forEach(session -> session.packageState().countFetched());
  }

  private void convertToSecond() {
    versions.open(OvfVersion.V2);
  }

  private void takeImages(List<Path> images, NewAppliances creation) {
    if (workspace.currentProperty().get() == null) {
      creation.open(images);
    } else {
      views.current(view -> view.takeImages(images));
    }
  }

  private String notKept(Sentence reason) {
    return texts.of("recovery.notKept", reason);
  }

  private DocumentView viewOf(DocumentSession session) {
    CodeAreaSourceView source = new CodeAreaSourceView(fonts.code(), texts, look.darkProperty());
    return new DocumentView(session, source, trust, around);
  }

  /** The window's content. */
  public Scene scene() {
    return window.scene();
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

  /** Packages on servers. */
  public Addresses addresses() {
    return addresses;
  }

  /** The sample appliance. */
  public Samples samples() {
    return samples;
  }

  /** Light or dark. */
  public Look look() {
    return look;
  }

  /** Unsaved work of an earlier start. */
  public Recoveries recoveries() {
    return recoveries;
  }

  /** What other programs do to the open packages. */
  public OutsideChanges outside() {
    return outside;
  }

  /** What was open when the program last ended. */
  public Desk desk() {
    return desk;
  }

  /** What is told of while nobody looks. */
  public Attention attention() {
    return attention;
  }

  /** Ends what runs in the background; what is to be kept aside is written first. */
  @Override
  public void close() {
    jobs.close();
    exports.close();
    settings.close();
    autosave.close();
    writer.close();
  }
}
