package ovation.app.attention;

import javafx.beans.property.ReadOnlyObjectProperty;
import ovation.app.job.JobStage;
import ovation.app.job.JobTask;
import ovation.app.job.Jobs;
import ovation.app.text.Texts;

/** Announces how jobs go on: their phases, their quarters, their ends. */
public final class JobVoice {
  private static final int QUARTERS = 4;

  private final Announcer announcer;
  private final Texts texts;

  private JobVoice(Announcer announcer, Texts texts) {
    this.announcer = announcer;
    this.texts = texts;
  }

  /** Announces the jobs from now on. */
  public static void of(Jobs jobs, Announcer announcer, Texts texts) {
    JobVoice voice = new JobVoice(announcer, texts);
    jobs.onStart(voice::follow);
  }

  private void follow(JobTask<?> task) {
    task.phaseProperty()
        .addListener((observable, old, phase) -> {
          if (!phase.isBlank()) {
            announcer.say(task, texts.of("announce.phase", task.title(), phase));
          }
        });
    task.progressProperty()
        .addListener((observable, old, now) -> {
          int quarter = quarter(now.doubleValue());
          if (quarter > quarter(old.doubleValue()) && quarter < QUARTERS) {
            announcer.say(
                task, texts.of("announce.quarter", task.title(), quarter * 100 / QUARTERS));
          }
        });
    ReadOnlyObjectProperty<JobStage> stage = task.stageProperty();
    stage.addListener((observable, old, now) -> stage(task, now));
  }

  private static int quarter(double fraction) {
    return fraction < 0 ? 0 : (int) (fraction * QUARTERS);
  }

  private void stage(JobTask<?> task, JobStage now) {
    switch (now) {
      case PAUSED -> announcer.say(task, texts.of("announce.paused", task.title()));
      case DONE -> announcer.say(task, texts.of("attention.done", task.title()));
      case CANCELLED -> announcer.say(task, texts.of("announce.cancelled", task.title()));
      case FAILED ->
          announcer.say(
              task, texts.of("announce.failed", task.title(), task.messageProperty().get()));
      case WAITING, RUNNING, STOPPING -> {}
    }
  }
}
