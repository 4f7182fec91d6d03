package ovation.app.attention;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;

/**
 * A job of eight steps, each of which waits for a permit; two phases.
 *
 * @param reason why it fails at the end, "" if it does not
 */
record Work(String name, Optional<Path> target, String reason, Semaphore steps)
    implements Job<String> {
  static final int STEPS = 8;

  /** One that needs no permits. */
  static Work ready(String name, Optional<Path> target, String reason) {
    return new Work(name, target, reason, new Semaphore(STEPS));
  }

  @Override
  public Sentence title() {
    return Sentence.asItIs(name);
  }

  @Override
  public String run(Progress progress) throws PackagingException {
    progress.total(STEPS);
    for (int step = 0; step < STEPS; step++) {
      progress.phase(Sentence.asItIs(step < STEPS / 2 ? "Compressing" : "Hashing"));
      steps.acquireUninterruptibly();
      progress.checkCancelled();
      progress.advance(1);
    }
    if (!reason.isEmpty()) {
      throw new InputException(Sentence.asItIs(reason));
    }
    return name;
  }
}
