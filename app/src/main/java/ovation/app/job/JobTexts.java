package ovation.app.job;

import java.time.Duration;
import ovation.app.text.Texts;
import ovation.model.hardware.ByteSize;
import ovation.model.text.Figure;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.job.JobState;

/** The words for the progress of a job. */
final class JobTexts {

  private final Texts texts;

  JobTexts(Texts texts) {
    this.texts = texts;
  }

  String starting() {
    return texts.of("job.starting");
  }

  String waiting() {
    return texts.of("job.waiting");
  }

  String paused() {
    return texts.of("job.paused");
  }

  String done() {
    return texts.of("job.done");
  }

  String cancelled() {
    return texts.of("job.cancelled");
  }

  String failed(PackagingException reason) {
    return texts.say(reason.sentence());
  }

  String say(Sentence sentence) {
    return texts.say(sentence);
  }

  String cancelling() {
    return texts.of("job.cancelling");
  }

  /** {@code Hashing disk1.vmdk · 1 GiB of 4 GiB · 412 MiB/s · 9 s left}, as far as it is known. */
  String progress(JobState state) {
    StringBuilder line = new StringBuilder(state.phase().map(texts::say).orElse(""));
    if (state.totalBytes() > 0) {
      Figure done = ByteSize.of(Math.min(state.doneBytes(), state.totalBytes()));
      append(line, texts.of("job.bytes", done, ByteSize.of(state.totalBytes())));
    }
    if (state.bytesPerSecond() >= 1) {
      append(line, texts.of("job.rate", ByteSize.of((long) state.bytesPerSecond())));
    }
    state
        .timeLeft()
        .filter(left -> state.doneBytes() < state.totalBytes())
        .ifPresent(left -> append(line, left(left)));
    return line.toString();
  }

  private static void append(StringBuilder line, String part) {
    line.append(line.isEmpty() ? "" : " · ").append(part);
  }

  private String left(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < 90
        ? texts.of("job.secondsLeft", seconds)
        : texts.of("job.minutesLeft", (seconds + 30) / 60);
  }
}
