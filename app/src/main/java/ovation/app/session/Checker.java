package ovation.app.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import ovation.app.check.Check;
import ovation.app.check.Finding;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;

/**
 * Checks open documents while they are edited: after a pause, off the JavaFX thread, and only the
 * newest result counts.
 */
public final class Checker {
  private static final Duration PAUSE = Duration.millis(250);

  private final List<Check> checks;
  private final Executor background;
  private final Executor screen;

  /**
   * A checker.
   *
   * @param background where checks run
   * @param screen where results are shown, the JavaFX thread
   */
  public Checker(List<Check> checks, Executor background, Executor screen) {
    this.checks = List.copyOf(checks);
    this.background = background;
    this.screen = screen;
  }

  /** Checks the document now and after every change. */
  public void watch(DocumentSession session) {
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(event -> check(session));
    session.snapshotProperty().addListener((observable, old, now) -> pause.playFromStart());
    check(session);
  }

  private void check(DocumentSession session) {
    Snapshot snapshot = session.snapshotProperty().get();
    PackageFiles files = session.files();
    background.execute(() -> {
      List<Finding> found = run(snapshot, files);
      screen.execute(() -> {
        if (session.snapshotProperty().get() == snapshot) {
          session.showFindings(found);
        }
      });
    });
  }

  private List<Finding> run(Snapshot snapshot, PackageFiles files) {
    List<Finding> found = new ArrayList<>();
    checks.forEach(check -> found.addAll(check.run(snapshot, files)));
    found.sort(Comparator.comparing(Finding::level).thenComparingInt(Finding::line));
    return found;
  }
}
