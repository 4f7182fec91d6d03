package ovation.app.recovery;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.util.Duration;
import ovation.app.session.DocumentSession;
import ovation.app.session.Workspace;
import ovation.model.document.Snapshot;
import ovation.model.text.Sentence;
import ovation.packaging.IoReason;

/**
 * Keeps the unsaved work of all open documents aside, shortly after each edit, and forgets it once
 * it is saved or given up. Used on the JavaFX thread; writes elsewhere.
 */
public final class Autosave implements AutoCloseable {
  private final RecoveryStore store;
  private final InstantSource clock;
  private final Executor writer;
  private final Function<Runnable, Runnable> pause;
  private final Consumer<Sentence> complain;
  private final Map<DocumentSession, String> ids = new HashMap<>();
  private boolean complained;
  private boolean closed;

  /**
   * Watches the workspace's documents.
   *
   * @param writer carries out one task after the other, in order
   * @param pause makes of some work a trigger that does it a moment later, once however often it
   *     was triggered meanwhile
   * @param complain told why, once, on the writer's thread, when work cannot be kept aside
   */
  public Autosave(
      Workspace workspace,
      RecoveryStore store,
      InstantSource clock,
      Executor writer,
      Function<Runnable, Runnable> pause,
      Consumer<Sentence> complain) {
    this.store = store;
    this.clock = clock;
    this.writer = writer;
    this.pause = pause;
    this.complain = complain;
    workspace
        .documents()
        .addListener(
            (ListChangeListener<DocumentSession>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::watch);
                    change.getRemoved().forEach(this::forget);
                  }
                });
  }

  /** A pause of that length on the JavaFX thread, which further triggers do not prolong. */
  public static Function<Runnable, Runnable> after(Duration length) {
    return work -> {
      PauseTransition pause = new PauseTransition(length);
      pause.setOnFinished(event -> work.run());
      return () -> {
        if (pause.getStatus() != Animation.Status.RUNNING) {
          pause.playFromStart();
        }
      };
    };
  }

  private void watch(DocumentSession session) {
    ids.put(session, UUID.randomUUID().toString().replace("-", ""));
    Runnable trigger = pause.apply(() -> keep(session));
    session.snapshotProperty().addListener((observable, old, now) -> trigger.run());
    session
        .dirtyProperty()
        .addListener((observable, old, dirty) -> {
          if (!dirty) {
            keep(session);
          }
        });
  }

  private void keep(DocumentSession session) {
    String id = ids.get(session);
    if (id == null || closed) {
      return;
    }
    if (!session.dirtyProperty().get()) {
      write(() -> store.forget(id));
      return;
    }
    Snapshot state = session.snapshotProperty().get();
    var added = session.packageState().addedFiles();
    var location = session.source().location();
    var now = clock.instant();
    write(() -> store.keep(new UnsavedWork(id, location, now, added, state.text())));
  }

  private void forget(DocumentSession session) {
    String id = ids.remove(session);
    if (id != null) {
      write(() -> store.forget(id));
    }
  }

  /** Says that a document continues work that was kept before: it takes its place. */
  public void adopt(DocumentSession session, UnsavedWork work) {
    String id = ids.put(session, work.id());
    if (id != null && !id.equals(work.id())) {
      write(() -> store.forget(id));
    }
  }

  /** Forgets work that was recovered or that nobody wants. */
  public void forget(UnsavedWork work) {
    write(() -> store.forget(work.id()));
  }

  /** Keeps everything that is unsaved now, and nothing after that. */
  @Override
  public void close() {
    ids.keySet().forEach(this::keep);
    closed = true;
  }

  private interface Write {
    void run() throws IOException;
  }

  private void write(Write work) {
    writer.execute(() -> {
      try {
        work.run();
      } catch (IOException e) {
        if (!complained) {
          complained = true;
          complain.accept(IoReason.of(e).sentence());
        }
      }
    });
  }
}
