package ovation.packaging.net;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.ServerException.Reason;

/**
 * Conversations over HTTP with few rights: no cookies, no log-in, no other hosts unless allowed, a
 * limit and a time for each answer. For several threads.
 */
final class HttpSession implements AutoCloseable {

  /** How long a server may be silent. */
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final int MOST_REDIRECTS = 5;

  private final RemoteAccess access;
  private final Duration patience;
  private final HttpClient client;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger requests = new AtomicInteger();

  HttpSession(RemoteAccess access) {
    this(access, PATIENCE);
  }

  /** A session with another patience, for tests. */
  HttpSession(RemoteAccess access, Duration patience) {
    this.access = access;
    this.patience = patience;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience);
    access.security().ifPresent(security -> builder.sslContext(security.get()));
    this.client = builder.build();
  }

  /** What was fetched so far. */
  Fetched fetched() {
    return new Fetched(bytes.get(), requests.get());
  }

  /** A question that is on its way. */
  final class Pending {
    private final HttpAddress address;
    private final CompletableFuture<HttpResponse<LimitedBody.Taken>> future;
    private final boolean whole;
    private volatile long alive = System.nanoTime();

    /**
     * Sends a request.
     *
     * @param whole whether the answer as a whole must be there in time, not just its next bytes
     */
    private Pending(
        HttpAddress address, HttpRequest request, boolean whole, ToIntFunction<ResponseInfo> most) {
      this.address = address;
      this.whole = whole;
      requests.incrementAndGet();
      this.future =
          client.sendAsync(
              request, info -> new LimitedBody(most.applyAsInt(info), bytes, this::touch));
    }

    private void touch() {
      if (!whole) {
        alive = System.nanoTime();
      }
    }

    /**
     * Waits for the answer.
     *
     * @throws InputException if there is none, or the server is silent for too long
     * @throws CancellationException if the thread is interrupted
     */
    HttpAnswer await() throws InputException {
      boolean done = false;
      try {
        while (true) {
          long left = patience.toNanos() - (System.nanoTime() - alive);
          if (left <= 0) {
            throw HttpFailure.late(address, null);
          }
          try {
            HttpResponse<LimitedBody.Taken> response = future.get(left, TimeUnit.NANOSECONDS);
            done = true;
            return new HttpAnswer(
                address, response.statusCode(), response.headers(), response.body());
          } catch (TimeoutException silent) {
            // Unless something came meanwhile, the next round ends it.
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(e);
        throw cancelled;
      } catch (ExecutionException e) {
        throw HttpFailure.of(address, e);
      } finally {
        if (!done) {
          cancel();
        }
      }
    }

    /** Hangs up. */
    void cancel() {
      boolean _ = future.cancel(true);
    }
  }

  /**
   * Asks for a part of a file.
   *
   * @param first the first byte
   * @param last the last byte
   * @param unless the answer is the part only while the file has this validator; empty for always
   * @param most how many bytes to take of an answer, told its status
   */
  Pending part(
      HttpAddress address,
      long first,
      long last,
      Optional<String> unless,
      ToIntFunction<ResponseInfo> most) {
    HttpRequest.Builder request =
        request(address.uri()).header("Range", "bytes=" + first + "-" + last);
    unless.ifPresent(validator -> request.header("If-Range", validator));
    return new Pending(address, request.GET().build(), false, most);
  }

  /** Asks for a part of a file and follows where the server sends on to, as far as allowed. */
  HttpAnswer firstPart(HttpAddress address, long last, ToIntFunction<ResponseInfo> most)
      throws InputException {
    HttpAddress at = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpAnswer answer = part(at, 0, last, Optional.empty(), most).await();
      Optional<HttpAddress> next = next(answer);
      if (next.isEmpty()) {
        return answer;
      }
      at = next.get();
    }
    throw HttpFailure.endless(address);
  }

  /** Asks for the headers of a file, without sending on. */
  HttpAnswer head(HttpAddress address) throws InputException {
    HttpRequest request = request(address.uri()).method("HEAD", BodyPublishers.noBody()).build();
    return new Pending(address, request, true, info -> 0).await();
  }

  /**
   * Fetches a small file.
   *
   * @param most the most bytes of it
   * @throws InputException if it is not there, larger or late
   */
  byte[] small(HttpAddress address, int most) throws InputException {
    return small(address, HttpRequest.Builder::GET, most);
  }

  /**
   * Asks a question in the body of a request.
   *
   * @param type the media type of the question
   * @param most the most bytes of the answer
   * @throws InputException if there is no answer, or it is larger or late
   */
  byte[] ask(HttpAddress address, String type, byte[] question, int most) throws InputException {
    return small(
        address,
        request -> request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(question)),
        most);
  }

  private byte[] small(HttpAddress address, UnaryOperator<HttpRequest.Builder> asking, int most)
      throws InputException {
    HttpAddress at = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpRequest request = asking.apply(request(at.uri())).build();
      Pending pending = new Pending(at, request, true, info -> isGood(info) ? most : 0);
      HttpAnswer answer = pending.await();
      Optional<HttpAddress> next = next(answer);
      if (next.isPresent()) {
        at = next.get();
      } else if (answer.status() != 200) {
        throw HttpFailure.status(at, answer.status());
      } else if (!answer.complete()) {
        throw HttpFailure.contradiction(
            at, Sentence.of("the answer is larger than {0} KiB, which is refused.", most >> 10));
      } else {
        return answer.body();
      }
    }
    throw HttpFailure.endless(address);
  }

  private static boolean isGood(ResponseInfo info) {
    return info.statusCode() == 200;
  }

  private HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri).header("User-Agent", "Ovation");
  }

  private Optional<HttpAddress> next(HttpAnswer answer) throws InputException {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> {
        String said = answer.location();
        HttpAddress target;
        try {
          target = HttpAddress.parse(answer.address().uri().resolve(said).toString());
        } catch (IllegalArgumentException | InputException e) {
          throw HttpFailure.said(
              answer.address(),
              Reason.ASTRAY,
              said,
              Sentence.of(
                  "the server sends on to “{0}”, which is not opened.", PackageText.visible(said)),
              e);
        }
        if (!answer.address().maySendOnTo(target) && !access.elsewhere().test(target)) {
          throw HttpFailure.elsewhere(answer.address(), target);
        }
        yield Optional.of(target);
      }
      default -> Optional.empty();
    };
  }

  /** Tells what was fetched and hangs up. */
  @Override
  public void close() {
    access.report().accept(fetched());
    client.shutdownNow();
  }
}
