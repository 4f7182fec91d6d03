package ovation.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import ovation.app.check.Check;
import ovation.app.check.Finding;
import ovation.app.check.Findings;
import ovation.app.outline.Outline;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;

/**
 * Checks open documents while they are edited: after a pause, off the JavaFX thread, and only the
 * newest result counts.
 */
public final class Checker {
  private static final Duration PAUSE = Duration.millis(100);

  private final Supplier<List<Check>> checks;
  private final Background background;

  /**
   * A checker.
   *
   * @param checks makes the checks of one document, which may remember what they have seen of it
   * @param background where checks run
   */
  public Checker(Supplier<List<Check>> checks, Background background) {
    this.checks = checks;
    this.background = background;
  }

  /** Checks the document as soon as it is on the screen, and after every change. */
  public void watch(DocumentSession session) {
    Watch watch = new Watch(session, checks.get());
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(event -> watch.check());
    session.snapshotProperty().addListener((observable, old, now) -> pause.playFromStart());
    pause.play();
  }

  /** One document: one check at a time, and of the states that come meanwhile the last one. */
  private final class Watch {
    private final DocumentSession session;
    private final List<Check> own;
    private final AtomicReference<Snapshot> wanted = new AtomicReference<>();
    private boolean running;

    Watch(DocumentSession session, List<Check> own) {
      this.session = session;
      this.own = own;
    }

    void check() {
      Snapshot snapshot = session.snapshotProperty().get();
      wanted.set(snapshot);
      if (running) {
        return;
      }
      running = true;
      PackageFiles files = session.packageState().files();
      Outline outline = session.outlineProperty().get();
      background
          .work()
          .execute(() -> {
            Judgement judgement = new Judgement(snapshot, run(snapshot, files), outline);
            background.screen().execute(() -> ended(snapshot, judgement));
          });
    }

    private void ended(Snapshot snapshot, Judgement judgement) {
      running = false;
      if (session.snapshotProperty().get() == snapshot) {
        session.show(judgement);
      }
      if (wanted.get() != snapshot) {
        check();
      }
    }

    private Findings run(Snapshot snapshot, PackageFiles files) {
      List<Finding> found = new ArrayList<>();
      own.forEach(check -> found.addAll(check.run(snapshot, files)));
      return new Findings(found);
    }
  }
}
