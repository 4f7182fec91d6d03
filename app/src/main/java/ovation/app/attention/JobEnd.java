package ovation.app.attention;

import java.nio.file.Path;
import java.time.Duration;
import ovation.app.job.JobStage;
import ovation.app.job.JobTask;

/**
 * How a job has ended, for somebody who looks elsewhere.
 *
 * @param title what the user asked for
 * @param failed whether it did not work
 * @param detail the reason, or what was written; "" for nothing
 */
record JobEnd(String title, boolean failed, String detail) {
  /** Who waits longer than this for a job that only reads, is told. */
  private static final Duration LONG = Duration.ofSeconds(10);

  /** Whether anybody who looks elsewhere wants to know. What they cancelled they know. */
  static boolean isNews(JobStage stage, boolean writes, Duration length) {
    return switch (stage) {
      case FAILED -> true;
      case DONE -> writes || length.compareTo(LONG) >= 0;
      case WAITING, RUNNING, PAUSED, STOPPING, CANCELLED -> false;
    };
  }

  static boolean isNews(JobTask<?> task) {
    return isNews(task.stageProperty().get(), task.target().isPresent(), task.length());
  }

  static JobEnd of(JobTask<?> task) {
    boolean failed = task.stageProperty().get() == JobStage.FAILED;
    return new JobEnd(
        task.title(),
        failed,
        failed ? task.messageProperty().get() : task.target().map(Path::toString).orElse(""));
  }
}
