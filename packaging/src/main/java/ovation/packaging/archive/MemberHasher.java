package ovation.packaging.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.ReadAhead;
import ovation.packaging.job.Progress;

/**
 * Digests the files of a package in the background, several at a time, each read once whatever its
 * digests.
 */
public final class MemberHasher implements AutoCloseable {

  private final OvfPackage source;
  private final Progress progress;
  private final AtomicBoolean stop = new AtomicBoolean();
  private final ExecutorService pool;
  private final Map<String, Future<Map<DigestAlgorithm, String>>> running = new LinkedHashMap<>();

  private MemberHasher(OvfPackage source, int threads, Progress progress) {
    this.source = source;
    this.progress = progress;
    pool = Executors.newFixedThreadPool(threads);
  }

  /**
   * Begins to read, the largest file first.
   *
   * @param progress told the total at once, then what is read
   */
  public static MemberHasher begin(OvfPackage source, List<HashItem> items, Progress progress) {
    progress.total(items.stream().mapToLong(HashItem::size).sum());
    int threads = Math.clamp(items.size(), 1, Runtime.getRuntime().availableProcessors());
    MemberHasher hasher = new MemberHasher(source, threads, progress);
    items.stream()
        .sorted(Comparator.comparingLong(HashItem::size).reversed())
        .forEach(
            item -> hasher.running.put(item.name(), hasher.pool.submit(() -> hasher.hash(item))));
    return hasher;
  }

  /**
   * Waits for the digests of every item, in lower-case hexadecimal digits.
   *
   * @throws InputException if a file cannot be read or changed while it was read
   * @throws CancellationException if the progress says so
   */
  public Map<String, Map<DigestAlgorithm, String>> digests() throws InputException {
    Map<String, Map<DigestAlgorithm, String>> digests = new LinkedHashMap<>();
    for (var entry : running.entrySet()) {
      digests.put(entry.getKey(), result(entry.getValue()));
    }
    source.checkUnchanged();
    return digests;
  }

  /** Ends what still reads. */
  @Override
  public void close() {
    stop.set(true);
    pool.close();
  }

  private Map<DigestAlgorithm, String> result(Future<Map<DigestAlgorithm, String>> future)
      throws InputException {
    boolean done = false;
    try {
      Map<DigestAlgorithm, String> result = future.get();
      done = true;
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case InputException refused -> throw refused;
        case RuntimeException failed -> throw failed;
        case null, default -> throw new IllegalStateException(e);
      }
    } finally {
      if (!done) {
        stop.set(true);
      }
    }
  }

  private Map<DigestAlgorithm, String> hash(HashItem item) throws InputException {
    progress.phase(Sentence.of("Checking {0}", item.name()));
    Map<DigestAlgorithm, MessageDigest> digests = new EnumMap<>(DigestAlgorithm.class);
    item.algorithms().forEach(algorithm -> digests.put(algorithm, algorithm.newBulkDigest()));
    for (PackageEntry part : item.parts()) {
      try (SeekableByteChannel channel = source.channel(part.name())) {
        long read = feed(channel, digests);
        if (read != part.size()) {
          throw new IOException("it has " + read + " bytes instead of " + part.size());
        }
      } catch (IOException e) {
        throw InputException.reading(source.location().resolveSibling(part.name()), e);
      }
    }
    Map<DigestAlgorithm, String> result = new EnumMap<>(DigestAlgorithm.class);
    digests.forEach((name, digest) -> result.put(name, HexFormat.of().formatHex(digest.digest())));
    return result;
  }

  private long feed(SeekableByteChannel channel, Map<DigestAlgorithm, MessageDigest> digests)
      throws IOException {
    long total = 0;
    try (ReadAhead ahead = new ReadAhead(channel)) {
      for (ByteBuffer bytes = ahead.next(); bytes != null; bytes = ahead.next()) {
        checkCancelled();
        int count = bytes.remaining();
        for (MessageDigest digest : digests.values()) {
          digest.update(bytes.duplicate());
        }
        total += count;
        progress.advance(count);
      }
      return total;
    }
  }

  private void checkCancelled() {
    progress.checkCancelled();
    if (stop.get()) {
      throw new CancellationException();
    }
  }

  private static CancellationException cancelled(InterruptedException cause) {
    CancellationException cancelled = new CancellationException();
    cancelled.initCause(cause);
    return cancelled;
  }
}
