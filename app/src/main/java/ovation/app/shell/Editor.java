package ovation.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ovation.app.job.Jobs;
import ovation.app.session.Checker;
import ovation.app.session.DocumentSession;
import ovation.app.session.HeadStart;
import ovation.app.session.OpenJob;
import ovation.app.session.Opened;
import ovation.app.session.Reading;
import ovation.app.session.SaveJob;
import ovation.app.session.VerifyJob;
import ovation.app.session.Workspace;
import ovation.app.text.Texts;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Outcome;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.Verification;

/** What the editor does with documents: open, save, close. Without any control of its own. */
public final class Editor {
  private final Workspace workspace;
  private final Jobs jobs;
  private final Checker checker;
  private final Dialogs dialogs;
  private final RecentPackages recent;
  private final TrustStore trust;
  private final Texts texts;
  private final Consumer<String> complain;
  private final Runnable flush;

  /**
   * An editor of the workspace's documents.
   *
   * @param trust whom the user trusts
   * @param complain tells the user what could not be done
   * @param flush takes over what is typed but not yet reported
   */
  public Editor(
      Workspace workspace,
      Jobs jobs,
      Checker checker,
      Dialogs dialogs,
      RecentPackages recent,
      TrustStore trust,
      Texts texts,
      Consumer<String> complain,
      Runnable flush) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.checker = checker;
    this.dialogs = dialogs;
    this.recent = recent;
    this.trust = trust;
    this.texts = texts;
    this.complain = complain;
    this.flush = flush;
  }

  /** Asks for a package and opens it. */
  public void open() {
    dialogs.chooseToOpen().ifPresent(this::open);
  }

  /** Opens a package in the background, or brings it to the front if it is open. */
  public void open(Path path) {
    open(path, ended -> {});
  }

  /**
   * Opens a package that is being read already.
   *
   * @param ended given the document, or nothing if it cannot be opened
   */
  public void open(HeadStart start, Consumer<Optional<DocumentSession>> ended) {
    open(start.path(), start, true, ended);
  }

  /**
   * Opens a package in the background, or brings it to the front if it is open.
   *
   * @param ended given the document, or nothing if it cannot be opened
   */
  public void open(Path path, Consumer<Optional<DocumentSession>> ended) {
    open(path, progress -> OvfPackage.open(path, progress), true, ended);
  }

  /** Opens a package that is not to be listed among the recent ones, such as the sample. */
  public void openUnlisted(Path path) {
    open(path, progress -> OvfPackage.open(path, progress), false, ended -> {});
  }

  private void open(
      Path path, Reading reading, boolean listed, Consumer<Optional<DocumentSession>> ended) {
    Path location = path.toAbsolutePath().normalize();
    Optional<DocumentSession> known = workspace.find(location);
    if (known.isPresent()) {
      workspace.currentProperty().set(known.get());
      ended.accept(known);
      return;
    }
    Sentence title = texts.sentence("job.open", location.getFileName());
    var _ =
        jobs.start(
            new OpenJob(title, reading, texts),
            outcome -> {
              take(
                  outcome,
                  (Opened opened) -> {
                    show(new DocumentSession(opened, texts));
                    if (listed) {
                      recent.add(location);
                    }
                  });
              ended.accept(workspace.find(location));
            });
  }

  /** Brings a document to the front that was just opened, and judges it. */
  void show(DocumentSession session) {
    workspace.add(session);
    checker.watch(session);
    verify(session);
  }

  /** Saves the document in front to where it came from. */
  public void save() {
    withCurrent(session -> save(session, session.source().location(), () -> {}));
  }

  /** Asks where to, and saves the document in front there. */
  public void saveAs() {
    withCurrent(session ->
        dialogs
            .chooseToSave(session.source().location())
            .ifPresent(target -> save(session, target, () -> recent.add(target))));
  }

  private void save(DocumentSession session, Path target, Runnable then) {
    flush.run();
    Snapshot state = session.snapshotProperty().get();
    if (state.envelope().isEmpty()) {
      complain.accept(texts.of("save.broken", session.nameProperty().get()));
      return;
    }
    Sentence title = texts.sentence("job.save", target.getFileName());
    write(session, state, new SaveJob(title, session.packageState().plan(state, target)), then);
  }

  /**
   * Writes a state of a document, which then is the saved one.
   *
   * @param job writes it, and opens what was written
   */
  void write(DocumentSession session, Snapshot state, Job<OvfPackage> job, Runnable then) {
    session.packageState().setBeingWritten(true);
    var _ =
        jobs.start(
            job,
            outcome -> {
              session.packageState().setBeingWritten(false);
              take(
                  outcome,
                  (OvfPackage written) -> {
                    session.saved(written, state);
                    verify(session);
                    then.run();
                  });
            });
  }

  /** Judges the signature anew, after the user has changed whom they trust. */
  void verifyAll() {
    workspace.documents().forEach(this::verify);
  }

  /** Reads all files of a package, however large, and judges its signature. */
  void verifyWhole(DocumentSession session) {
    verify(session, true, false);
  }

  /** Judges the signature and asks the authorities whether they have revoked its certificates. */
  void verifyOnline(DocumentSession session) {
    verify(session, false, true);
  }

  /** Judges the signature in the background. */
  void verify(DocumentSession session) {
    verify(session, false, false);
  }

  private void verify(DocumentSession session, boolean whole, boolean online) {
    OvfPackage source = session.source();
    Sentence title = texts.sentence("job.verify", session.nameProperty().get());
    var _ =
        jobs.start(
            new VerifyJob(title, source, trust, whole, online),
            outcome ->
                take(
                    outcome,
                    (Verification found) ->
                        session.packageState().showVerification(source, found)));
  }

  /** Closes the document in front. */
  public void close() {
    withCurrent(this::close);
  }

  /** Closes a document; one with unsaved changes only after the user has said what to do. */
  public void close(DocumentSession session) {
    flush.run();
    if (!session.dirtyProperty().get()) {
      workspace.close(session);
      return;
    }
    switch (dialogs.askAboutUnsaved(session.nameProperty().get())) {
      case SAVE -> save(session, session.source().location(), () -> workspace.close(session));
      case DISCARD -> workspace.close(session);
      case CANCEL -> {}
    }
  }

  /**
   * Closes everything, asking where something is unsaved.
   *
   * @return whether nothing is open any more, so that the program may end
   */
  public boolean closeAll() {
    for (DocumentSession session : List.copyOf(workspace.documents())) {
      close(session);
    }
    return workspace.documents().isEmpty();
  }

  /** Does something with the document in front, if there is one. */
  public void withCurrent(Consumer<DocumentSession> work) {
    DocumentSession session = workspace.currentProperty().get();
    if (session != null) {
      work.accept(session);
    }
  }

  /** Something of the document in front as it changes; the other value while there is none. */
  public <T> ObservableValue<T> ofCurrent(
      Function<DocumentSession, ObservableValue<T>> part, T otherwise) {
    ObservableValue<@Nullable DocumentSession> current = workspace.currentProperty();
    return current.flatMap(part).orElse(otherwise);
  }

  private <R> void take(Outcome<R> outcome, Consumer<R> work) {
    switch (outcome) {
      case Outcome.Done<R> done -> work.accept(done.result());
      case Outcome.Failed<R> failed -> complain.accept(texts.say(failed.reason().sentence()));
      case Outcome.Cancelled<R> cancelled -> {}
    }
  }
}
