package ovation.packaging.job;

import java.nio.file.Path;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;

/**
 * A piece of work that may take longer than a blink.
 *
 * <p>A job tells its progress in bytes and asks {@link Progress#checkCancelled()} at least every
 * few mebibytes, so that a cancel is answered within half a second. It leaves nothing behind when
 * it fails or is cancelled.
 *
 * @param <R> what it yields
 */
public interface Job<R> {

  /** Returns what the user asked for, such as {@code Export appliance.ova}. */
  Sentence title();

  /**
   * Returns what it writes, so that two jobs never write the same place at once; empty for one that
   * only reads.
   */
  default Optional<Path> target() {
    return Optional.empty();
  }

  /**
   * Does the work on the calling thread.
   *
   * @throws PackagingException if it cannot be done, with a message for the user
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  R run(Progress progress) throws PackagingException;
}
