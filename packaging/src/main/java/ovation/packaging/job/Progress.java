package ovation.packaging.job;

import ovation.model.text.Sentence;

/** Where a job tells how far it is, and learns whether it should stop. Safe for several threads. */
public interface Progress {

  /** Names what is being done now, such as {@code Hashing disk1.vmdk}. */
  void phase(Sentence doing);

  /** Sets the amount of all work in bytes; known before the work starts. */
  void total(long bytes);

  /** Adds finished work in bytes. */
  void advance(long bytes);

  /**
   * Returns quietly unless the job should stop.
   *
   * @throws java.util.concurrent.CancellationException if the job was cancelled
   */
  void checkCancelled();

  /** Returns a progress that listens to nobody and is never cancelled. */
  static Progress none() {
    return Silence.INSTANCE;
  }
}
