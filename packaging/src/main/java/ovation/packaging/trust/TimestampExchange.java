package ovation.packaging.trust;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.job.Progress;

/**
 * Carries a question to a time-stamp server and its answer back (RFC 3161 §3.4): at most 1 MiB, in
 * a limited time, and never to another host than the one that was named.
 */
final class TimestampExchange implements AutoCloseable {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_REDIRECTS = 3;
  private static final long GLANCE_MILLIS = 100;

  private final TimestampService service;
  private final Duration patience;
  private final long until;
  private final HttpClient client;

  /**
   * Prepares one exchange.
   *
   * @param patience for all of it: connecting, waiting, reading
   */
  TimestampExchange(TimestampService service, Duration patience) {
    this.service = service;
    this.patience = patience;
    this.until = System.nanoTime() + patience.toNanos();
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /**
   * Asks.
   *
   * @throws InputException if there is no answer in time, it is too large, or the server says no
   * @throws java.util.concurrent.CancellationException if the progress is cancelled
   */
  byte[] ask(byte[] question, Progress progress) throws InputException {
    URI address = service.address();
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      HttpResponse<byte[]> response = send(address, question, progress);
      int status = response.statusCode();
      if (status == 200) {
        return response.body();
      }
      Optional<String> elsewhere = response.headers().firstValue("location");
      if (status / 100 != 3 || elsewhere.isEmpty()) {
        throw new InputException(
            Sentence.of("{0} answers with HTTP status {1}.", service.label(), status));
      }
      address = followed(address, elsewhere.get());
    }
    throw new InputException(Sentence.of("{0} sends us in circles.", service.label()));
  }

  /** Another place on the same host, no less protected. */
  private URI followed(URI from, String elsewhere) throws InputException {
    try {
      URI to = from.resolve(elsewhere);
      boolean same =
          from.getHost().equalsIgnoreCase(String.valueOf(to.getHost()))
              && from.getPort() == to.getPort()
              && from.getScheme().equalsIgnoreCase(String.valueOf(to.getScheme()));
      if (same) {
        return to;
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Sentence.of("{0} sends us to an address that is none.", service.label()), e);
    }
    throw new InputException(
        Sentence.of(
            "{0} sends us to another address. Ovation does not follow; check the" + " address.",
            service.label()));
  }

  private HttpResponse<byte[]> send(URI address, byte[] question, Progress progress)
      throws InputException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(HttpRequest.BodyPublishers.ofByteArray(question))
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      return await(answer, progress);
    } catch (ExecutionException e) {
      throw new InputException(Sentence.of("{0} {1}", service.label(), reason(e.getCause())), e);
    } finally {
      answer.cancel(true);
    }
  }

  private HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> answer, Progress progress)
      throws InputException, ExecutionException {
    while (System.nanoTime() < until) {
      progress.checkCancelled();
      try {
        return answer.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        // Not yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InputException(Sentence.of("{0} was not waited for.", service.label()), e);
      }
    }
    throw new InputException(
        Sentence.of(
            "{0} did not answer within {1} seconds.", service.label(), patience.toSeconds()));
  }

  private static Sentence reason(@Nullable Throwable cause) {
    String text = String.valueOf(cause == null ? "" : cause.getMessage());
    if (cause instanceof IOException && text.contains("exceeds capacity")) {
      return Sentence.of("answers with more than 1 MiB. It is refused.");
    }
    return Sentence.of(
        cause instanceof SSLException
            ? "has a certificate that is not trusted, or does not speak TLS."
            : "cannot be reached. Check the address and the network.");
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
