package ovation.packaging.job;

/** Waiting for threads that end by themselves. */
public final class Threads {

  private Threads() {}

  /** Waits for the end of a thread; an interrupt meanwhile is kept for afterwards. */
  public static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
