package ovation.packaging.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.ServerException.Reason;

/**
 * A file on a server, read by parts (RFC 9110 §14). Small parts are kept, so that headers are
 * fetched once; large ones are not. Every part must be of the same file as the first. For several
 * threads.
 */
public final class RemoteFile {

  /** The most bytes of a file that a server sends whole only. */
  public static final int WHOLE = 4 << 20;

  private static final int FIRST = 16 << 10;
  private static final int LEAST = 1 << 10;
  private static final int KEPT_PART = 256 << 10;
  private static final int MOST_KEPT = 32 << 20;

  private final HttpSession session;
  private final HttpAddress address;
  private final long size;
  private final Optional<String> validator;
  private final TreeMap<Long, byte[]> kept = new TreeMap<>();
  private int keptBytes;

  private RemoteFile(
      HttpSession session, HttpAddress address, long size, Optional<String> validator) {
    this.session = session;
    this.address = address;
    this.size = size;
    this.validator = validator;
  }

  /**
   * Opens a file by fetching its first 16 KiB.
   *
   * @param whole the most bytes that are taken of a server that does not send parts
   * @throws InputException if it is not there, or the server sends it whole only and it is larger
   */
  static RemoteFile open(HttpSession session, HttpAddress address, int whole)
      throws InputException {
    HttpAnswer answer = first(session, address, whole);
    return switch (answer.status()) {
      case 206 -> ofPart(session, answer.address(), answer);
      case 200 -> ofWhole(session, answer.address(), answer);
      case 416 -> new RemoteFile(session, answer.address(), 0, answer.validator());
      default -> throw HttpFailure.status(answer.address(), answer.status());
    };
  }

  /** The same; nothing if the server has no such file, or hides that it has none. */
  static Optional<RemoteFile> find(HttpSession session, HttpAddress address) throws InputException {
    HttpAnswer answer = first(session, address, WHOLE);
    return switch (answer.status()) {
      case 206 -> Optional.of(ofPart(session, answer.address(), answer));
      case 200 -> Optional.of(ofWhole(session, answer.address(), answer));
      case 403, 404, 410 -> Optional.empty();
      default -> throw HttpFailure.status(answer.address(), answer.status());
    };
  }

  private static HttpAnswer first(HttpSession session, HttpAddress address, int whole)
      throws InputException {
    return session.firstPart(
        address,
        FIRST - 1,
        info ->
            switch (info.statusCode()) {
              case 206 -> FIRST;
              // A file that says that it is larger is not even begun.
              case 200 ->
                  info.headers().firstValueAsLong("Content-Length").orElse(0) > whole ? 0 : whole;
              default -> 0;
            });
  }

  private static RemoteFile ofPart(HttpSession session, HttpAddress at, HttpAnswer answer)
      throws InputException {
    Optional<HttpAnswer.Part> part = answer.part();
    boolean right =
        part.isPresent()
            && part.get().first() == 0
            && part.get().last() == answer.body().length - 1
            && answer.complete()
            && answer.body().length == Math.min(FIRST, part.get().total());
    if (!right) {
      throw HttpFailure.contradiction(
          at, Sentence.of("the server does not say properly which part of the file it sends."));
    }
    RemoteFile file = new RemoteFile(session, at, part.get().total(), answer.validator());
    file.keep(0, answer.body());
    return file;
  }

  private static RemoteFile ofWhole(HttpSession session, HttpAddress at, HttpAnswer answer)
      throws InputException {
    if (!answer.complete()) {
      throw HttpFailure.said(
          at,
          Reason.NO_PARTS,
          "",
          Sentence.of(
              "the server sends it as a whole only, not by parts (range requests). Download it, and"
                  + " open the file."),
          null);
    }
    RemoteFile file = new RemoteFile(session, at, answer.body().length, answer.validator());
    file.kept.put(0L, answer.body());
    return file;
  }

  /** Its address, after all sending on. */
  public HttpAddress address() {
    return address;
  }

  /** Its size in bytes. */
  public long size() {
    return size;
  }

  /**
   * Reads some bytes, as a channel does.
   *
   * @return how many, at least one; -1 at the end
   * @throws IOException if they cannot be fetched or the file is another one by now; its cause is
   *     the sentence for the user
   */
  int read(ByteBuffer target, long position) throws IOException {
    if (position >= size) {
      return -1;
    }
    if (!target.hasRemaining()) {
      return 0;
    }
    try {
      return copy(target, position);
    } catch (InputException said) {
      throw HttpFailure.io(said);
    }
  }

  private synchronized int copy(ByteBuffer target, long position) throws InputException {
    Map.Entry<Long, byte[]> known = kept.floorEntry(position);
    if (known != null && position < known.getKey() + known.getValue().length) {
      return copy(known.getKey(), known.getValue(), target, position);
    }
    int wanted = Math.clamp(target.remaining(), LEAST, KEPT_PART);
    Long next = kept.higherKey(position);
    long end = Math.min(next == null ? size : next, position + wanted);
    byte[] bytes = start(position, (int) (end - position)).await();
    keep(position, bytes);
    return copy(position, bytes, target, position);
  }

  private static int copy(long start, byte[] bytes, ByteBuffer target, long position) {
    int from = (int) (position - start);
    int count = Math.min(target.remaining(), bytes.length - from);
    target.put(bytes, from, count);
    return count;
  }

  private void keep(long position, byte[] bytes) {
    if (keptBytes + bytes.length > MOST_KEPT) {
      kept.clear();
      keptBytes = 0;
    }
    kept.put(position, bytes);
    keptBytes += bytes.length;
  }

  /** Whether a part of the file is at hand. */
  synchronized boolean isKept(long position) {
    Map.Entry<Long, byte[]> known = kept.floorEntry(position);
    return known != null && position < known.getKey() + known.getValue().length;
  }

  /** A part that is on its way. */
  final class Part {
    private final HttpSession.Pending pending;
    private final long first;
    private final int count;

    private Part(long first, int count) {
      this.first = first;
      this.count = count;
      this.pending =
          session.part(
              address,
              first,
              first + count - 1,
              validator,
              info -> info.statusCode() == 206 ? count : 0);
    }

    /** Waits for it; exactly as many bytes as were asked for. */
    byte[] await() throws InputException {
      HttpAnswer answer = pending.await();
      return switch (answer.status()) {
        case 206 -> right(answer);
        case 200, 412, 416, 404, 410 -> throw changed();
        default -> throw HttpFailure.status(address, answer.status());
      };
    }

    private byte[] right(HttpAnswer answer) throws InputException {
      boolean same =
          answer
                  .part()
                  .filter(p -> p.equals(new HttpAnswer.Part(first, first + count - 1, size)))
                  .isPresent()
              && answer.validator().equals(validator);
      if (!same) {
        throw changed();
      }
      if (answer.body().length != count || !answer.complete()) {
        throw HttpFailure.contradiction(
            address, Sentence.of("the server sends another number of bytes than it says."));
      }
      return answer.body();
    }

    void cancel() {
      pending.cancel();
    }
  }

  /** Begins to fetch a part, which is not kept. */
  Part start(long position, int count) {
    return new Part(position, count);
  }

  private InputException changed() {
    return HttpFailure.changed(address);
  }
}
