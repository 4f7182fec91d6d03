package ovation.packaging.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.RangeSource;
import ovation.packaging.job.Progress;

/**
 * A file in the making, {@code name.ovation.part} beside its target. It becomes the target in one
 * step, or vanishes when it is closed before that. A lock tells a living one from a dead run's
 * leftover.
 */
public final class PartFile implements ImageOutput, AutoCloseable {

  /** What a target's name gets while it is written; nobody else's downloads are called so. */
  public static final String SUFFIX = ".ovation.part";

  private static final long POLL_MILLIS = 50;

  private final Path target;
  private final Path part;
  private final FileOperations files;
  private final FileChannel channel;
  private @Nullable FutureTask<?> flush;
  private final long leftover;
  private boolean moved;

  private PartFile(
      Path target, Path part, FileOperations files, FileChannel channel, long leftover) {
    this.leftover = leftover;
    this.target = target;
    this.part = part;
    this.files = files;
    this.channel = channel;
  }

  /**
   * Creates the part file of a target; a dead run's leftover is removed first.
   *
   * @throws OutputException if it cannot be created, another export is at work on the target, or
   *     the target is a device, a pipe or a folder
   */
  public static PartFile create(Path target, FileOperations files) throws OutputException {
    Path part = pathFor(target);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new OutputException(
          Sentence.of(
              "{0} is no regular file and is not replaced. Name another file to write.", target));
    }
    try {
      removeDead(part, target);
      FileChannel channel = files.create(part);
      try {
        FileLock _ = channel.tryLock();
      } catch (IOException | OverlappingFileLockException noLocksHere) {
        // Then a leftover cannot be told from a living one, and is taken for dead.
      }
      return new PartFile(target, part, files, channel, 0);
    } catch (FileAlreadyExistsException e) {
      throw busy(target, e);
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /**
   * Takes over the part file that a dead run left of a target; creates one if there is none.
   *
   * @throws OutputException if another export is at work on the target, or it cannot be written
   */
  public static PartFile resume(Path target, FileOperations files) throws OutputException {
    Path part = pathFor(target);
    if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
      return create(target, files);
    }
    try {
      FileChannel channel =
          FileChannel.open(
              part, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      try {
        if (channel.tryLock() == null) {
          channel.close();
          throw busy(target, null);
        }
      } catch (OverlappingFileLockException living) {
        channel.close();
        throw busy(target, living);
      }
      return new PartFile(target, part, files, channel, channel.size());
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Whether a dead run left bytes here that are not those of this run, so far. */
  public boolean isResumed() {
    return leftover > 0;
  }

  /**
   * Returns what a dead run left from a place on; nothing if it left nothing.
   *
   * @param name for messages
   */
  public Optional<ImageSource> leftover(String name, long position) {
    return position >= leftover
        ? Optional.empty()
        : Optional.of(new RangeSource(channel::read, name, position, leftover - position));
  }

  /** Removes what a dead run left behind this size. */
  public void truncate(long size) throws OutputException {
    try {
      channel.truncate(size);
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Returns where a target is written. */
  public static Path pathFor(Path target) {
    return target.resolveSibling(target.getFileName() + SUFFIX);
  }

  private static void removeDead(Path part, Path target) throws IOException, OutputException {
    if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          Sentence.of("{0} could not be written: {1} is in the way. Remove it.", target, part));
    }
    try (FileChannel other =
        FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      FileLock lock = other.tryLock();
      if (lock == null) {
        throw new OutputException(
            Sentence.of("{0} is being written by another export. Wait for its end.", target));
      }
      Files.delete(part);
    } catch (OverlappingFileLockException living) {
      throw busy(target, living);
    }
  }

  private static OutputException busy(Path target, @Nullable Exception cause) {
    Sentence message =
        Sentence.of("{0} is being written by another export. Wait for its end.", target);
    return cause == null ? new OutputException(message) : new OutputException(message, cause);
  }

  /** Returns where the bytes are until they are moved. */
  public Path path() {
    return part;
  }

  public Path target() {
    return target;
  }

  @Override
  public void write(long position, ByteBuffer bytes) throws OutputException {
    try {
      long at = position;
      while (bytes.hasRemaining()) {
        at += files.write(channel, bytes, at);
      }
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  @Override
  public void extend(long size) throws OutputException {
    try {
      if (channel.size() < size) {
        files.write(channel, ByteBuffer.allocate(1), size - 1);
      }
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Waits until all bytes are on the device; a cancel does not wait for a slow one. */
  public void force(Progress progress) throws OutputException {
    FutureTask<?> task =
        new FutureTask<>(() -> {
          files.force(channel);
          return null;
        });
    flush = task;
    Thread.ofPlatform().daemon().name("ovation-flush").start(task);
    while (true) {
      try {
        task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException stillFlushing) {
        progress.checkCancelled();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException io
            ? OutputException.writing(target, io)
            : new OutputException(Sentence.of("{0} could not be written.", target), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new OutputException(
            Sentence.of("{0} could not be written: it was interrupted.", target), e);
      }
    }
  }

  /** Closes the file without moving it yet, so that many can wait together. */
  public void seal() throws OutputException {
    try {
      channel.close();
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Leaves it where it is, for the next run to finish. */
  public void leave() {
    moved = true;
  }

  /** Closes it and makes it the target. */
  public void move() throws OutputException {
    try {
      channel.close();
      files.move(part, target);
      moved = true;
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Closes the file, and removes it if it was not moved. */
  @Override
  public void close() {
    FutureTask<?> running = flush;
    if (running == null || running.isDone()) {
      quietly(channel::close);
    } else {
      // Closing waits for the flush, and a cancelled job should not.
      Thread.ofVirtual().name("ovation-close").start(() -> quietly(channel::close));
    }
    if (!moved) {
      quietly(() -> Files.deleteIfExists(part));
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What fails here is a leftover at worst, and the next export to this target removes it. */
  private static void quietly(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      // See above.
    }
  }
}
