package ovation.packaging.disk.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.job.Progress;

/**
 * Hands pieces to workers in the order of the disk, and takes them back in the same order whoever
 * finishes first. There are only so many pieces: workers wait when the writer is slow.
 */
final class Conveyor {

  /** How long a cancel may go unnoticed while nothing is ready. */
  private static final long PATIENCE_MILLIS = 50;

  private final PieceMap map;
  private final Deque<Piece> free;
  private final Deque<Piece> inOrder = new ArrayDeque<>();
  private boolean exhausted;
  private boolean stopped;
  private @Nullable Throwable failure;

  Conveyor(PieceMap map, List<Piece> pieces) {
    this.map = map;
    this.free = new ArrayDeque<>(pieces);
  }

  /** Returns the next piece to work on; null if there is none, or the work was stopped. */
  synchronized @Nullable Piece claim() throws InputException, InterruptedException {
    while (free.isEmpty() && !stopped) {
      wait();
    }
    if (stopped || exhausted) {
      return null;
    }
    OptionalLong offset = map.next();
    if (offset.isEmpty()) {
      exhausted = true;
      notifyAll();
      return null;
    }
    Piece piece = free.remove();
    piece.begin(offset.getAsLong(), map.length(offset.getAsLong()));
    inOrder.add(piece);
    return piece;
  }

  /** Says that a claimed piece is ready to be written. */
  synchronized void ready(Piece piece) {
    piece.makeReady();
    notifyAll();
  }

  /** Stops everybody because of a failure; the first one counts. */
  synchronized void fail(Throwable reason) {
    if (failure == null) {
      failure = reason;
    }
    stop();
  }

  /** Lets the workers end. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /**
   * Waits for the next piece in the disk's order; null after the last.
   *
   * @throws PackagingException if a worker failed
   * @throws java.util.concurrent.CancellationException if the job was cancelled
   */
  synchronized @Nullable Piece next(Progress progress)
      throws PackagingException, InterruptedException {
    while (true) {
      rethrow();
      Piece first = inOrder.peek();
      if (first != null && first.isReady()) {
        return inOrder.remove();
      }
      if (first == null && exhausted) {
        return null;
      }
      progress.checkCancelled();
      wait(PATIENCE_MILLIS);
    }
  }

  /** Gives a written piece back. */
  synchronized void release(Piece piece) {
    free.add(piece);
    notifyAll();
  }

  private void rethrow() throws PackagingException {
    switch (failure) {
      case null -> {}
      case PackagingException expected -> throw expected;
      case RuntimeException fault -> throw fault;
      case Error exhaustedMachine -> throw exhaustedMachine;
      default -> throw new IllegalStateException(failure);
    }
  }
}
